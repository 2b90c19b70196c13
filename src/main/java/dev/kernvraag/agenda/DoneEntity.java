package dev.kernvraag.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Somebody said they are done with a step; a mark and not a person, so that it holds for anonymous workshops too. */
@Entity
@Table(name = "step_done")
class DoneEntity {
    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected DoneEntity() {}

    DoneEntity(Key key) {
        this.key = key;
    }

    String mark() {
        return key.mark;
    }

    @Embeddable
    record Key(@Column(name = "step_id") UUID step, String mark) implements Serializable {}
}
