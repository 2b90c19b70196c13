package dev.kernvraag.thread;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "card_link")
class LinkEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "from_card")
    private UUID fromCard;

    @Column(name = "to_card")
    private UUID toCard;

    private String proof;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected LinkEntity() {}

    LinkEntity(WorkshopId workshop, Link link) {
        this.id = link.id().value();
        this.workshopId = workshop.value();
        this.fromCard = link.from().value();
        this.toCard = link.to().value();
        this.proof = link.proof();
    }

    void turn() {
        UUID from = fromCard;
        fromCard = toCard;
        toCard = from;
    }

    Link toLink() {
        return new Link(new LinkId(id), new CardId(fromCard), new CardId(toCard), proof);
    }
}
