package dev.kernvraag.image;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HangingRepository extends JpaRepository<HangingEntity, UUID> {
    List<HangingEntity> findByWorkshopId(UUID workshop);

    Optional<HangingEntity> findByImageId(UUID image);
}
