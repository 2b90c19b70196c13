package dev.kernvraag.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DoneRepository extends JpaRepository<DoneEntity, DoneEntity.Key> {
    List<DoneEntity> findByKeyStep(UUID step);

    void deleteByKeyStep(UUID step);
}
