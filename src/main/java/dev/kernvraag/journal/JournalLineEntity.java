package dev.kernvraag.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line as it is stored; never changed once written. */
@Entity
@Table(name = "journal_line")
class JournalLineEntity implements Persistable<JournalLineEntity.Key> {
    @EmbeddedId
    private Key key;

    @Column(name = "command_id")
    private UUID commandId;

    private String type;

    private String payload;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "facilitator_id")
    private @Nullable UUID facilitatorId;

    private @Nullable Long undoes;

    @SuppressWarnings("NullAway.Init")
    protected JournalLineEntity() {}

    JournalLineEntity(Key key, UUID commandId, String type, String payload, Instant at) {
        this.key = key;
        this.commandId = commandId;
        this.type = type;
        this.payload = payload;
        this.at = at;
    }

    void signed(Optional<UUID> facilitator) {
        facilitatorId = facilitator.orElse(null);
    }

    void undo(long seq) {
        undoes = seq;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    long seq() {
        return key.seq;
    }

    UUID commandId() {
        return commandId;
    }

    String type() {
        return type;
    }

    String payload() {
        return payload;
    }

    Instant at() {
        return at;
    }

    Optional<UUID> facilitator() {
        return Optional.ofNullable(facilitatorId);
    }

    OptionalLong undoes() {
        return undoes == null ? OptionalLong.empty() : OptionalLong.of(undoes);
    }

    @Embeddable
    record Key(@Column(name = "workshop_id") UUID workshopId, long seq) implements Serializable {}
}
