package dev.kernvraag.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalLineRepository extends JpaRepository<JournalLineEntity, JournalLineEntity.Key> {
    Optional<JournalLineEntity> findByKeyWorkshopIdAndCommandId(UUID workshop, UUID command);

    List<JournalLineEntity> findByKeyWorkshopIdAndKeySeqGreaterThanOrderByKeySeq(UUID workshop, long seq);

    @Query("""
            select l from JournalLineEntity l
            where l.key.workshopId = :workshop and l.key.seq < :before and l.type in :types
            and (l.facilitatorId is not null or :guided = false) order by l.key.seq desc""")
    List<JournalLineEntity> before(UUID workshop, long before, Collection<String> types, boolean guided, Limit most);

    List<JournalLineEntity> findByKeyWorkshopIdAndUndoesIsNotNullOrderByKeySeqDesc(UUID workshop);

    @Modifying
    @Query("delete from JournalLineEntity l where l.key.workshopId = :workshop")
    void deleteAllOf(UUID workshop);
}
