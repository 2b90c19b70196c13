package dev.kernvraag.priority;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rating_round")
class RoundEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "pos")
    private int position;

    @Column(name = "is_open")
    private boolean open = true;

    @Enumerated(EnumType.STRING)
    private CardKind subject;

    @Column(name = "own_step")
    private @Nullable UUID ownStep;

    private int budget;

    private int cap;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RoundEntity() {}

    RoundEntity(RoundId id, WorkshopId workshop, int position, CanvasId canvas, int budget, int cap) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.position = position;
        this.subject = CardKind.at(canvas.stage()).orElseThrow(() -> new Refusal("fieldInvalid"));
        this.ownStep = canvas.step().map(StepId::value).orElse(null);
        this.budget = budget;
        this.cap = cap;
    }

    void reopen() {
        open = true;
    }

    void close() {
        open = false;
    }

    Round toRound() {
        return new Round(new RoundId(id), subject, Optional.ofNullable(ownStep).map(StepId::new), open, budget, cap);
    }
}
