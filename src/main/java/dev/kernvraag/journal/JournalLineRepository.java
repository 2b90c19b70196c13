package dev.kernvraag.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalLineRepository extends JpaRepository<JournalLineEntity, JournalLineEntity.Key> {
    Optional<JournalLineEntity> findByKeyWorkshopIdAndCommandId(UUID workshop, UUID command);

    List<JournalLineEntity> findByKeyWorkshopIdAndKeySeqGreaterThanOrderByKeySeq(UUID workshop, long seq);

    @Modifying
    @Query("delete from JournalLineEntity l where l.key.workshopId = :workshop")
    void deleteAllOf(UUID workshop);
}
