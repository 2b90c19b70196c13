package dev.kernvraag.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last line of a workshop’s journal; locking it puts the workshop’s commands in a row. */
@Entity
@Table(name = "journal_head")
class JournalHeadEntity {
    @Id
    @Column(name = "workshop_id")
    private UUID workshopId;

    private long seq;

    private boolean discreet;

    @Transient
    private @Nullable UUID signer;

    @SuppressWarnings("NullAway.Init")
    protected JournalHeadEntity() {}

    JournalHeadEntity(UUID workshopId, boolean discreet) {
        this.workshopId = workshopId;
        this.discreet = discreet;
    }

    UUID workshopId() {
        return workshopId;
    }

    long next() {
        return ++seq;
    }

    /** A command begins, which nobody has signed yet. */
    void begin() {
        signer = null;
    }

    void sign(UUID facilitator) {
        signer = facilitator;
    }

    Optional<UUID> signer() {
        return Optional.ofNullable(signer);
    }

    long seq() {
        return seq;
    }

    /** Whether times are kept to the day only, because the hour of a line could tell who wrote it. */
    boolean discreet() {
        return discreet;
    }
}
