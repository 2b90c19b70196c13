package dev.kernvraag.image;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "card_image")
class ImageEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    private String mark;

    private int width;

    private int height;

    private int bytes;

    @Column(name = "loose_since")
    private @Nullable LocalDate looseSince;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ImageEntity() {}

    /**
     * An image that lies on no card yet.
     *
     * @param mark of whoever added it, see {@link dev.kernvraag.participant.Actor#proofOf}
     */
    ImageEntity(ImageId id, WorkshopId workshop, String mark, Rendition rendition, LocalDate today) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.mark = mark;
        this.width = rendition.width();
        this.height = rendition.height();
        this.bytes = rendition.bytes();
        this.looseSince = today;
    }

    boolean isIn(WorkshopId workshop) {
        return workshopId.equals(workshop.value());
    }

    boolean bears(String proof) {
        return mark.equals(proof);
    }

    /** Whether it is an actor’s own. */
    boolean addedBy(Actor actor) {
        return bears(actor.proofOf(id));
    }

    int bytes() {
        return bytes;
    }

    void hang() {
        looseSince = null;
    }

    void loosen(LocalDate today) {
        looseSince = today;
    }

    CardImage toImage(String description) {
        return new CardImage(new ImageId(id), width, height, description);
    }
}
