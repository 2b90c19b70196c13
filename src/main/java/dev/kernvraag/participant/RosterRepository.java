package dev.kernvraag.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RosterRepository extends JpaRepository<RosterEntity, UUID> {
    List<RosterEntity> findByWorkshopIdOrderByPos(UUID workshop);

    Optional<RosterEntity> findFirstByWorkshopIdAndMatchKeyAndParticipantIdIsNullOrderByPos(
            UUID workshop, String matchKey);
}
