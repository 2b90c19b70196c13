package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.FollowingChanged;
import dev.kernvraag.agenda.AgendaEvent.Nudged;
import dev.kernvraag.agenda.AgendaEvent.StepDone;
import dev.kernvraag.agenda.AgendaEvent.TimerSet;
import dev.kernvraag.agenda.AgendaEvent.WindowSet;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a room together in time: the clock, the hours, who is done, who follows, who is asked to join in. */
@Service
public class PaceService {
    private final Agendas tables;
    private final DoneRepository done;
    private final ParticipantService participants;
    private final JournalService journal;
    private final Clock clock;

    PaceService(
            Agendas tables, DoneRepository done, ParticipantService participants, JournalService journal, Clock clock) {
        this.tables = tables;
        this.done = done;
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets the clock that everybody sees, or gives it more time.
     *
     * @param seconds how long from now, or how much longer where it runs; 1 to {@link Timer#SECONDS_MAX}
     * @throws Refusal {@code fieldInvalid}
     */
    @Transactional
    public Receipt extendTimer(FacilitatorId facilitator, WorkshopId id, CommandId command, int seconds) {
        return tables.once(facilitator, id, command, () -> {
            AgendaEntity agenda = tables.agenda(id);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Optional<Timer> running =
                    agenda.timer().filter(timer -> timer.endsAt().isAfter(now));
            int all = seconds + running.map(Timer::seconds).orElse(0);
            if (seconds < 1 || all > Timer.SECONDS_MAX) {
                throw new Refusal("fieldInvalid");
            }
            Timer timer = new Timer(running.map(Timer::endsAt).orElse(now).plusSeconds(seconds), all);
            agenda.timer(Optional.of(timer));
            return new TimerSet(agenda.timer());
        });
    }

    /** Takes the clock away. */
    @Transactional
    public Receipt stopTimer(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return tables.once(facilitator, id, command, () -> {
            tables.agenda(id).timer(Optional.empty());
            return new TimerSet(Optional.empty());
        });
    }

    /**
     * Opens and closes a canvas for writing at set times, so that the facilitator need not be there. What is handed in
     * outside them waits beside the canvas, as {@link FloorService#admitToHandIn} has it.
     *
     * @throws Refusal {@code noStep}, {@code notACanvas}, or {@code windowTurned} if it closes before it opens
     */
    @Transactional
    public Receipt open(FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step, Window window) {
        return tables.once(facilitator, id, command, () -> {
            StepEntity entity = tables.step(id, step);
            Window before = entity.toStep().window();
            entity.open(window);
            return new WindowSet(step.value(), entity.toStep().window(), Optional.of(before));
        });
    }

    /**
     * Lets a participant say that they are done with a step, or not done after all.
     *
     * @throws Refusal {@code noStep}, {@code workshopClosed} or {@code otherSubgroup}
     */
    @Transactional
    public Receipt done(Actor.AsParticipant actor, WorkshopId id, CommandId command, StepId step, boolean isDone) {
        return journal.once(id, command, () -> {
            participants.admitToWrite(actor, id);
            CanvasId canvas = CanvasId.of(tables.step(id, step).toStep());
            Agenda agenda = tables.unmarked(id);
            if (agenda.elsewhere(agenda.hereFor(actor.participant().id()).id(), canvas)) {
                throw new Refusal("otherSubgroup");
            }
            DoneEntity.Key key = new DoneEntity.Key(step.value(), actor.proofOf(step.value()));
            if (!isDone) {
                done.findById(key).ifPresent(done::delete);
            } else if (!done.existsById(key)) {
                done.save(new DoneEntity(key));
            }
            return new StepDone(step.value(), key.mark(), isDone);
        });
    }

    /** Has every screen follow the room from step to step, or lets participants look back by themselves. */
    @Transactional
    public Receipt follow(FacilitatorId facilitator, WorkshopId id, CommandId command, boolean following) {
        return tables.once(facilitator, id, command, () -> {
            tables.agenda(id).follow(following);
            return new FollowingChanged(following);
        });
    }

    /**
     * Asks somebody to join in, without anybody else seeing it.
     *
     * @param whom one person; empty for everybody who has written nothing at this step
     * @throws Refusal {@code noParticipant}, or {@code onlyTogether} for one person of an anonymous workshop
     */
    @Transactional
    public Receipt nudge(FacilitatorId facilitator, WorkshopId id, CommandId command, Optional<ParticipantId> whom) {
        return tables.once(facilitator, id, command, () -> {
            if (whom.isPresent()) {
                if (participants.admit(facilitator, id).anonymous()) {
                    throw new Refusal("onlyTogether");
                }
                if (participants.of(id).stream().noneMatch(one -> one.id().equals(whom.get()))) {
                    throw new Refusal("noParticipant");
                }
            }
            AgendaEntity agenda = tables.agenda(id);
            agenda.nudge(whom);
            return new Nudged(agenda.nudge().orElseThrow());
        });
    }
}
