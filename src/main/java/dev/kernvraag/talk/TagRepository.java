package dev.kernvraag.talk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TagRepository extends JpaRepository<TagEntity, TagEntity.Key> {
    List<TagEntity> findByWorkshopIdOrderByKeyTag(UUID workshop);

    List<TagEntity> findByKeyCardIdOrderByKeyTag(UUID card);

    @Query("select distinct t.key.tag from TagEntity t where t.workshopId = :workshop")
    List<String> namesIn(UUID workshop);
}
