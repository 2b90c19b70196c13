package dev.kernvraag.facilitator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A browser in which a facilitator is signed in: the hash of its token, and of the one before. */
@Entity
@Table(name = "remembered")
class RememberedEntity implements Persistable<UUID> {
    @Id
    private UUID series;

    @Column(name = "facilitator_id")
    private UUID facilitatorId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "earlier_hash")
    private String earlierHash;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberedEntity() {}

    RememberedEntity(UUID series, FacilitatorId facilitator, String tokenHash, Instant now) {
        this.series = series;
        this.facilitatorId = facilitator.value();
        this.tokenHash = tokenHash;
        this.earlierHash = tokenHash;
        this.renewedAt = now;
    }

    @Override
    public UUID getId() {
        return series;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    FacilitatorId facilitator() {
        return new FacilitatorId(facilitatorId);
    }

    String tokenHash() {
        return tokenHash;
    }

    String earlierHash() {
        return earlierHash;
    }

    Instant renewedAt() {
        return renewedAt;
    }

    void renew(String presentedHash, String newHash, Instant now) {
        earlierHash = presentedHash;
        tokenHash = newHash;
        renewedAt = now;
    }
}
