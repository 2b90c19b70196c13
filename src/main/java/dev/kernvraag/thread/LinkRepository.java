package dev.kernvraag.thread;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LinkRepository extends JpaRepository<LinkEntity, UUID> {
    List<LinkEntity> findByWorkshopIdOrderById(UUID workshop);

    Optional<LinkEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    long countByWorkshopId(UUID workshop);

    boolean existsByWorkshopIdAndFromCardAndToCard(UUID workshop, UUID fromCard, UUID toCard);
}
