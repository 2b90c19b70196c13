package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agenda_step")
class StepEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "pos")
    private int position;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "title_nl")
    private String titleNl;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "instruction_nl")
    private String instructionNl;

    @Column(name = "instruction_en")
    private String instructionEn;

    private int minutes;

    @Column(name = "may_write")
    private boolean mayWrite;

    @Column(name = "may_link")
    private boolean mayLink;

    @Column(name = "cards_each")
    private int cardsEach;

    @Convert(converter = LayoutConverter.class)
    private @Nullable Layout layout;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.WRITE;

    private boolean reached;

    private boolean locked;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "reopened_after")
    private @Nullable Integer reopenedAfter;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StepEntity() {}

    @SuppressWarnings("NullAway.Init")
    StepEntity(StepId id, WorkshopId workshop, int position, StepDraft plan) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.position = position;
        plan(plan);
    }

    /** A step that was taken away, as it was. */
    StepEntity(WorkshopId workshop, Step step) {
        this(step.id(), workshop, 0, step.plan());
        this.phase = step.phase();
        this.reached = step.reached();
        openness(Openness.of(step));
    }

    StepId stepId() {
        return new StepId(id);
    }

    Stage stage() {
        return stage;
    }

    final void plan(StepDraft plan) {
        stage = plan.stage();
        titleNl = plan.title().nl();
        titleEn = plan.title().en();
        instructionNl = plan.instruction().nl();
        instructionEn = plan.instruction().en();
        minutes = plan.minutes();
        mayWrite = plan.rules().write();
        mayLink = plan.rules().link();
        cardsEach = plan.rules().cardsEach();
        layout = plan.layout().orElse(null);
    }

    void position(int at) {
        position = at;
    }

    int position() {
        return position;
    }

    void reach() {
        reached = true;
    }

    void phase(Phase next) {
        phase = next;
        if (!next.writing()) {
            reopenedAfter = null;
        }
    }

    void lock(boolean nowLocked) {
        locked = nowLocked;
    }

    /**
     * Opens its canvas at set times.
     *
     * @throws Refusal {@code notACanvas} or {@code windowTurned}
     */
    void open(Window hours) {
        if (!stage().isCanvas()) {
            throw new Refusal("notACanvas");
        }
        window(hours.checked());
    }

    final void window(Window window) {
        opensAt = window.opensAt().orElse(null);
        closesAt = window.closesAt().orElse(null);
    }

    final void openness(Openness next) {
        mayWrite = next.write();
        locked = next.locked();
        window(next.window());
        reopenedAfter = next.reopenedAfter().orElse(null);
    }

    Step toStep() {
        StepDraft plan = new StepDraft(
                stage,
                new Bilingual(titleNl, titleEn),
                new Bilingual(instructionNl, instructionEn),
                minutes,
                new StepRules(mayWrite, mayLink, cardsEach),
                Optional.ofNullable(layout));
        Window window = new Window(Optional.ofNullable(opensAt), Optional.ofNullable(closesAt));
        return new Step(stepId(), plan, phase, reached, locked, window, Optional.ofNullable(reopenedAfter));
    }
}
