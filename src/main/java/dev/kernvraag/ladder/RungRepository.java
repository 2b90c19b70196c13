package dev.kernvraag.ladder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RungRepository extends JpaRepository<RungEntity, UUID> {
    List<RungEntity> findByWorkshopIdOrderByPosition(UUID workshop);

    Optional<RungEntity> findByIdAndWorkshopId(UUID id, UUID workshop);
}
