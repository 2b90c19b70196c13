package dev.kernvraag.priority;

import dev.kernvraag.canvas.CardKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<RoundEntity, UUID> {
    Optional<RoundEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    Optional<RoundEntity> findFirstByWorkshopIdOrderByPositionDesc(UUID workshop);

    Optional<RoundEntity> findFirstByWorkshopIdAndSubjectAndOwnStepAndOpenFalseOrderByPositionDesc(
            UUID workshop, CardKind subject, @Nullable UUID ownStep);

    int countByWorkshopId(UUID workshop);
}
