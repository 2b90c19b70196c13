package dev.kernvraag.journal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface JournalHeadRepository extends JpaRepository<JournalHeadEntity, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from JournalHeadEntity h where h.workshopId = :workshop")
    Optional<JournalHeadEntity> lock(UUID workshop);
}
