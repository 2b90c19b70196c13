package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.PhaseEntered;
import dev.kernvraag.agenda.AgendaEvent.StepEntered;
import dev.kernvraag.agenda.AgendaEvent.StepLocked;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.workshop.Workshop;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a room along its agenda, and says who may write where. */
@Service
public class FloorService {
    private final Agendas tables;
    private final ParticipantService participants;
    private final Clock clock;

    FloorService(Agendas tables, ParticipantService participants, Clock clock) {
        this.clock = clock;
        this.tables = tables;
        this.participants = participants;
    }

    /**
     * Takes the room to a step. A canvas that it leaves with its cards open is done; one that it comes back to is talked
     * about again; one that it leaves in the middle of writing waits as it is.
     *
     * @throws Refusal {@code noStep}, or {@code roomSplit} while it works in subgroups
     */
    @Transactional
    public Receipt enter(FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step) {
        return tables.once(facilitator, id, command, () -> go(id, step));
    }

    /**
     * Takes a canvas step to a phase; its cards are turned over when it leaves {@link Phase#WRITE}, and stay open.
     *
     * @throws Refusal {@code noStep}, {@code notACanvas} or {@code fieldInvalid} for a way back to writing
     */
    @Transactional
    public Receipt enter(FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step, Phase phase) {
        return tables.once(facilitator, id, command, () -> go(id, step, phase));
    }

    /**
     * Takes the room to a step, from where it was seen.
     *
     * @throws Refusal {@code roomMovedSince} if it is no longer there, or as the other one
     */
    @Transactional
    public Receipt enter(FacilitatorId facilitator, WorkshopId id, CommandId command, Standpoint from, StepId step) {
        return tables.once(facilitator, id, command, () -> {
            tables.stillAt(id, from);
            return go(id, step);
        });
    }

    /**
     * Takes the step the room is at to a phase, from where it was seen.
     *
     * @throws Refusal {@code roomMovedSince} if it is no longer there, or as the other one
     */
    @Transactional
    public Receipt enter(FacilitatorId facilitator, WorkshopId id, CommandId command, Standpoint from, Phase phase) {
        return tables.once(facilitator, id, command, () -> {
            tables.stillAt(id, from);
            return go(id, from.step(), phase);
        });
    }

    private AgendaEvent go(WorkshopId id, StepId step) {
        tables.together(id);
        StepEntity next = tables.step(id, step);
        AgendaEntity agenda = tables.agenda(id);
        StepEntity left = tables.step(id, agenda.current());
        CameFrom from = new CameFrom(
                agenda.current().value(), left.toStep().phase(), next.toStep().phase());
        if (left.toStep().revealed() && !left.equals(next)) {
            left.phase(Phase.DONE);
        }
        if (next.toStep().phase() == Phase.DONE) {
            next.phase(Phase.DISCUSS);
        }
        next.reach();
        agenda.enter(step);
        agenda.timer(Optional.empty());
        return new StepEntered(step.value(), next.stage(), Optional.of(from));
    }

    private AgendaEvent go(WorkshopId id, StepId step, Phase phase) {
        StepEntity entity = tables.step(id, step);
        if (!entity.stage().isCanvas()) {
            throw new Refusal("notACanvas");
        }
        if (phase == Phase.WRITE) {
            throw new Refusal("fieldInvalid");
        }
        if (!entity.toStep().revealed()) {
            return tables.reveal(id, entity, phase);
        }
        Phase before = entity.toStep().phase();
        tables.enter(entity, phase);
        return new PhaseEntered(step.value(), phase, Optional.of(before));
    }

    /** Takes everybody’s pens at a step, or gives them back. */
    @Transactional
    public Receipt lock(FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step, boolean locked) {
        return tables.once(facilitator, id, command, () -> {
            tables.step(id, step).lock(locked);
            return new StepLocked(step.value(), locked);
        });
    }

    /**
     * Lets an actor through who writes on a canvas: the facilitator always, a participant while the step that rules
     * it takes cards.
     *
     * @throws Refusal {@code workshopClosed}, {@code otherSubgroup}, {@code stageNotReached} or {@code stageLocked}
     */
    @Transactional(readOnly = true)
    public Floor admitToWrite(Actor actor, WorkshopId id, CanvasId canvas) {
        Floor stands = admitToHandIn(actor, id, canvas);
        if (actor.participates().isPresent() && !stands.takesCards()) {
            throw new Refusal("stageLocked");
        }
        return stands;
    }

    /**
     * Lets an actor through who hands in what they wrote for a canvas, in time or too late: the facilitator always, but on an
     * own canvas only where the room has been; a participant there too, if the plan lets them write, but not where
     * another subgroup works.
     *
     * @throws Refusal {@code workshopClosed}, {@code otherSubgroup}, {@code stageNotReached} or {@code stageLocked}
     */
    @Transactional(readOnly = true)
    public Floor admitToHandIn(Actor actor, WorkshopId id, CanvasId canvas) {
        Workshop workshop = participants.admitToWrite(actor, id);
        Agenda agenda = tables.unmarked(id);
        Optional<ParticipantId> person = actor.participates();
        boolean participates = person.isPresent();
        if (person.filter(one -> agenda.elsewhere(agenda.hereFor(one).id(), canvas))
                .isPresent()) {
            throw new Refusal("otherSubgroup");
        }
        Optional<Step> ruling = agenda.ruling(canvas);
        if (ruling.isEmpty() && (participates || canvas.isOwn())) {
            throw new Refusal("stageNotReached");
        }
        if (participates && ruling.filter(step -> step.plan().rules().write()).isEmpty()) {
            throw new Refusal("stageLocked");
        }
        return new Floor(workshop, ruling, clock.instant());
    }

    /**
     * Lets an actor through who changes what lies on a canvas: the facilitator always, a participant unless their
     * pens were taken.
     *
     * @throws Refusal {@code workshopClosed} or {@code stageLocked}
     */
    @Transactional(readOnly = true)
    public void admitToChange(Actor actor, WorkshopId id, CanvasId canvas) {
        participants.admitToWrite(actor, id);
        if (actor.participates().isPresent()
                && tables.unmarked(id).ruling(canvas).filter(Step::locked).isPresent()) {
            throw new Refusal("stageLocked");
        }
    }

    /**
     * Lets an actor through who ties cards together: the facilitator always, a participant where the step the room is at
     * allows it.
     *
     * @throws Refusal {@code workshopClosed} or {@code linkingLocked}
     */
    @Transactional(readOnly = true)
    public void admitToLink(Actor actor, WorkshopId id) {
        participants.admitToWrite(actor, id);
        if (actor instanceof Actor.AsParticipant person) {
            Step here = tables.unmarked(id).hereFor(person.participant().id());
            if (here.locked() || !here.plan().rules().link()) {
                throw new Refusal("linkingLocked");
            }
        }
    }
}
