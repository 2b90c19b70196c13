package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "card_tag")
class TagEntity {
    @EmbeddedId
    private Key key;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @SuppressWarnings("NullAway.Init")
    protected TagEntity() {}

    TagEntity(WorkshopId workshop, CardId card, String tag) {
        this.workshopId = workshop.value();
        this.key = new Key(card.value(), tag);
    }

    CardId card() {
        return new CardId(key.cardId);
    }

    String tag() {
        return key.tag;
    }

    @Embeddable
    record Key(@Column(name = "card_id") UUID cardId, String tag) implements Serializable {}
}
