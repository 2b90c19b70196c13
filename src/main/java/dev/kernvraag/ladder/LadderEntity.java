package dev.kernvraag.ladder;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ladder")
class LadderEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "root_card")
    private UUID rootCard;

    @Column(name = "is_open")
    private boolean open = true;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected LadderEntity() {}

    LadderEntity(LadderId id, WorkshopId workshop, CardId root) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.rootCard = root.value();
    }

    UUID id() {
        return id;
    }

    CardId root() {
        return new CardId(rootCard);
    }

    void open(boolean nowOpen) {
        open = nowOpen;
    }

    Ladder with(List<Rung> rungs) {
        return new Ladder(new LadderId(id), new CardId(rootCard), open, rungs);
    }
}
