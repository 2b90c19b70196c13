package dev.kernvraag.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubgroupRepository extends JpaRepository<SubgroupEntity, UUID> {
    List<SubgroupEntity> findByWorkshopId(UUID workshop);
}
