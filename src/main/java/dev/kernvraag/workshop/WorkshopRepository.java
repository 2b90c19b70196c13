package dev.kernvraag.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkshopRepository extends JpaRepository<WorkshopEntity, UUID> {
    List<WorkshopEntity> findByFacilitatorIdAndBinnedAtIsNullOrderByCreatedAtDesc(UUID facilitator);

    Optional<WorkshopEntity> findByIdAndBinnedAtIsNull(UUID id);

    Optional<WorkshopEntity> findByJoinCodeAndBinnedAtIsNull(String joinCode);

    boolean existsByJoinCode(String joinCode);
}
