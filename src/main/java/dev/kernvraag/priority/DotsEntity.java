package dev.kernvraag.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dots of one voter on one need; the voter is known by the mark of this round only. */
@Entity
@Table(name = "dots")
class DotsEntity {
    @EmbeddedId
    private Key key;

    private int dots;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DotsEntity() {}

    DotsEntity(Key key) {
        this.key = key;
    }

    UUID card() {
        return key.card;
    }

    int dots() {
        return dots;
    }

    void dots(int given) {
        dots = given;
    }

    @Embeddable
    record Key(
            @Column(name = "round_id") UUID round,
            @Column(name = "voter") String voter,
            @Column(name = "card_id") UUID card)
            implements Serializable {}
}
