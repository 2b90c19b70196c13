package dev.kernvraag.attention;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttentionRepository extends JpaRepository<AttentionEntity, UUID> {
    List<AttentionEntity> findByWorkshopId(UUID workshop);
}
