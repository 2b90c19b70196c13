package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a room is on its agenda. */
@Entity
@Table(name = "agenda")
class AgendaEntity {
    @Id
    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "current_step")
    private UUID currentStep;

    @Column(name = "timer_ends_at")
    private @Nullable Instant timerEndsAt;

    @Column(name = "timer_seconds")
    private int timerSeconds;

    private boolean following = true;

    private int nudges;

    private @Nullable UUID nudged;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AgendaEntity() {}

    AgendaEntity(WorkshopId workshop, StepId first) {
        this.workshopId = workshop.value();
        this.currentStep = first.value();
    }

    UUID workshopId() {
        return workshopId;
    }

    StepId current() {
        return new StepId(currentStep);
    }

    void enter(StepId step) {
        currentStep = step.value();
    }

    Optional<Timer> timer() {
        return Optional.ofNullable(timerEndsAt).map(endsAt -> new Timer(endsAt, timerSeconds));
    }

    boolean following() {
        return following;
    }

    void follow(boolean nowFollowing) {
        following = nowFollowing;
    }

    Optional<Nudge> nudge() {
        return nudges == 0
                ? Optional.empty()
                : Optional.of(new Nudge(nudges, Optional.ofNullable(nudged).map(ParticipantId::new)));
    }

    void nudge(Optional<ParticipantId> whom) {
        nudges++;
        nudged = whom.map(ParticipantId::value).orElse(null);
    }

    void timer(Optional<Timer> timer) {
        timerEndsAt = timer.map(Timer::endsAt).orElse(null);
        timerSeconds = timer.map(Timer::seconds).orElse(0);
    }
}
