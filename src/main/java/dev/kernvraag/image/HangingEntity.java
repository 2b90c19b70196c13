package dev.kernvraag.image;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which image a card has. */
@Entity
@Table(name = "card_picture")
class HangingEntity {
    @Id
    @Column(name = "card_id")
    private UUID cardId;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "image_id")
    private UUID imageId;

    private String description;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected HangingEntity() {}

    HangingEntity(WorkshopId workshop, CardId card, CardImage image) {
        this.workshopId = workshop.value();
        this.cardId = card.value();
        this.imageId = image.id().value();
        this.description = image.description();
    }

    void show(CardImage image) {
        imageId = image.id().value();
        description = image.description();
    }

    CardId card() {
        return new CardId(cardId);
    }

    UUID image() {
        return imageId;
    }

    String description() {
        return description;
    }
}
