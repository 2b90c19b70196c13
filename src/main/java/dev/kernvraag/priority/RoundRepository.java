package dev.kernvraag.priority;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<RoundEntity, UUID> {
    Optional<RoundEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    Optional<RoundEntity> findFirstByWorkshopIdOrderByPositionDesc(UUID workshop);

    int countByWorkshopId(UUID workshop);
}
