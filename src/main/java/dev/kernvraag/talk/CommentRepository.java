package dev.kernvraag.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** In an anonymous workshop every position is 0, and the order of the random ids is a shuffle. */
interface CommentRepository extends JpaRepository<CommentEntity, UUID> {
    List<CommentEntity> findByWorkshopIdOrderByPositionAscIdAsc(UUID workshop);

    List<CommentEntity> findByCardIdOrderByPositionAscIdAsc(UUID card);

    Optional<CommentEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    long countByCardId(UUID card);

    long countByWorkshopId(UUID workshop);

    @Query("select coalesce(max(c.position), 0) from CommentEntity c where c.cardId = :card")
    int highestPosition(UUID card);
}
