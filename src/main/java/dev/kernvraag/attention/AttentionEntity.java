package dev.kernvraag.attention;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card that a workshop has talked about, and whether it looks at it now. */
@Entity
@Table(name = "card_attention")
class AttentionEntity {
    @Id
    @Column(name = "card_id")
    private UUID cardId;

    @Column(name = "workshop_id")
    private UUID workshopId;

    private boolean shown;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AttentionEntity() {}

    AttentionEntity(WorkshopId workshop, CardId card) {
        this.cardId = card.value();
        this.workshopId = workshop.value();
    }

    CardId card() {
        return new CardId(cardId);
    }

    boolean shown() {
        return shown;
    }

    void show(boolean now) {
        shown = now;
    }
}
