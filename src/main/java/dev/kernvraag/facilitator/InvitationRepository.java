package dev.kernvraag.facilitator;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<InvitationEntity, UUID> {
    Optional<InvitationEntity> findByTokenHash(String tokenHash);

    List<InvitationEntity> findByInviterIdOrderByMadeAtDesc(UUID inviterId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from InvitationEntity i where i.tokenHash = :tokenHash")
    Optional<InvitationEntity> lock(String tokenHash);

    @Modifying
    @Query("delete from InvitationEntity i where i.id = :id and i.inviterId = :inviter")
    void withdraw(UUID id, UUID inviter);

    @Modifying
    @Query("delete from InvitationEntity i where i.id = :id")
    int use(UUID id);

    @Modifying
    @Query("delete from InvitationEntity i where i.until <= :now")
    void forgetAllUntil(Instant now);
}
