package dev.kernvraag.agenda;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StepRepository extends JpaRepository<StepEntity, UUID> {
    List<StepEntity> findByWorkshopIdOrderByPosition(UUID workshop);

    List<StepEntity> findByIdIn(Collection<UUID> ids);
}
