package dev.kernvraag.facilitator;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RememberedRepository extends JpaRepository<RememberedEntity, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RememberedEntity r where r.series = :series")
    Optional<RememberedEntity> lock(UUID series);

    @Modifying
    @Query("delete from RememberedEntity r where r.series = :series")
    void forget(UUID series);

    @Modifying
    @Query("delete from RememberedEntity r where r.renewedAt < :before")
    void forgetAllBefore(Instant before);
}
