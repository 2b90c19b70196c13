package dev.kernvraag.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** In an anonymous workshop every position is 0, and the order of the random ids is a shuffle. */
interface CommentRepository extends JpaRepository<CommentEntity, UUID> {
    List<CommentEntity> findByWorkshopIdOrderByPositionAscIdAsc(UUID workshop);

    List<CommentEntity> findByCardIdOrderByPositionAscIdAsc(UUID card);

    Optional<CommentEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    int countByCardId(UUID card);
}
