package dev.kernvraag.talk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TagRepository extends JpaRepository<TagEntity, TagEntity.Key> {
    List<TagEntity> findByWorkshopIdOrderByKeyTag(UUID workshop);

    List<TagEntity> findByKeyCardIdOrderByKeyTag(UUID card);
}
