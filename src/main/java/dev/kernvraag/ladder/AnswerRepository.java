package dev.kernvraag.ladder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerRepository extends JpaRepository<AnswerEntity, UUID> {
    List<AnswerEntity> findByWorkshopIdOrderById(UUID workshop);

    long countByWorkshopId(UUID workshop);

    Optional<AnswerEntity> findByIdAndWorkshopId(UUID id, UUID workshop);
}
