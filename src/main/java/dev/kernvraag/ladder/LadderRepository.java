package dev.kernvraag.ladder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LadderRepository extends JpaRepository<LadderEntity, UUID> {
    List<LadderEntity> findByWorkshopIdOrderById(UUID workshop);

    Optional<LadderEntity> findByWorkshopIdAndRootCard(UUID workshop, UUID rootCard);

    /** The ladder the room is on: it is on one at most. */
    Optional<LadderEntity> findByWorkshopIdAndOpenTrue(UUID workshop);

    Optional<LadderEntity> findByIdAndWorkshopId(UUID id, UUID workshop);
}
