package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "card_reaction")
class ReactionEntity {
    @EmbeddedId
    private Key key;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @SuppressWarnings("NullAway.Init")
    protected ReactionEntity() {}

    ReactionEntity(WorkshopId workshop, Key key) {
        this.workshopId = workshop.value();
        this.key = key;
    }

    CardId card() {
        return new CardId(key.cardId);
    }

    Reaction reaction() {
        return key.reaction;
    }

    String mark() {
        return key.mark;
    }

    @Embeddable
    record Key(
            @Column(name = "card_id") UUID cardId,
            @Enumerated(EnumType.STRING) Reaction reaction,
            String mark) implements Serializable {}
}
