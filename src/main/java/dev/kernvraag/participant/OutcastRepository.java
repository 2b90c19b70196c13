package dev.kernvraag.participant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutcastRepository extends JpaRepository<OutcastEntity, UUID> {
    List<OutcastEntity> findByWorkshopIdOrderByThing(UUID workshop);
}
