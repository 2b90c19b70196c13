package dev.kernvraag.participant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipantRepository extends JpaRepository<ParticipantEntity, UUID> {
    List<ParticipantEntity> findByWorkshopIdOrderByName(UUID workshop);

    int countByWorkshopId(UUID workshop);
}
