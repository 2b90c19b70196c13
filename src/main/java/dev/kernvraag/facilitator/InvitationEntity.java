package dev.kernvraag.facilitator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A link that nobody has used yet: the hash of its token. */
@Entity
@Table(name = "invitation")
class InvitationEntity implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(name = "inviter_id")
    private UUID inviterId;

    @Column(name = "for_whom")
    private String forWhom;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    private Instant until;

    @SuppressWarnings("NullAway.Init")
    protected InvitationEntity() {}

    InvitationEntity(FacilitatorId inviter, String forWhom, String tokenHash, Instant madeAt, Instant until) {
        this.id = UUID.randomUUID();
        this.inviterId = inviter.value();
        this.forWhom = forWhom;
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
        this.until = until;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    Instant until() {
        return until;
    }

    Invitation toInvitation() {
        return new Invitation(new InvitationId(id), new FacilitatorId(inviterId), forWhom, madeAt, until);
    }
}
