package dev.kernvraag.facilitator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "facilitator")
class FacilitatorEntity {
    @Id
    private UUID id;

    private String name;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FacilitatorEntity() {}

    FacilitatorEntity(FacilitatorId id, String name, String email, String passwordHash, Instant createdAt) {
        this.id = id.value();
        this.name = name;
        this.email = email;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    Facilitator toFacilitator() {
        return new Facilitator(new FacilitatorId(id), name, email);
    }
}
