package dev.kernvraag.talk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReactionRepository extends JpaRepository<ReactionEntity, ReactionEntity.Key> {
    List<ReactionEntity> findByWorkshopId(UUID workshop);

    List<ReactionEntity> findByKeyCardId(UUID card);

    long countByWorkshopId(UUID workshop);
}
