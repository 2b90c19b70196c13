package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.StageCovered;
import dev.kernvraag.agenda.AgendaEvent.StageRevealed;
import dev.kernvraag.agenda.AgendaEvent.StepAdded;
import dev.kernvraag.agenda.AgendaEvent.StepRemoved;
import dev.kernvraag.agenda.AgendaRepository.Place;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The tables of the agendas, for the services of this module. */
@Component
class Agendas {
    private final AgendaRepository agendas;
    private final StepRepository steps;
    private final DoneRepository done;
    private final Splits splits;
    private final ParticipantService participants;
    private final JournalService journal;
    private final ApplicationEventPublisher publisher;

    Agendas(
            AgendaRepository agendas,
            StepRepository steps,
            DoneRepository done,
            Splits splits,
            ParticipantService participants,
            JournalService journal,
            ApplicationEventPublisher publisher) {
        this.agendas = agendas;
        this.steps = steps;
        this.done = done;
        this.splits = splits;
        this.participants = participants;
        this.journal = journal;
        this.publisher = publisher;
    }

    /** Carries out what the workshop’s facilitator wants, once. */
    Receipt once(FacilitatorId facilitator, WorkshopId id, CommandId command, Supplier<AgendaEvent> change) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            return change.get();
        });
    }

    AgendaEntity agenda(WorkshopId id) {
        return agendas.findById(id.value()).orElseThrow(UnknownWorkshop::new);
    }

    List<StepEntity> steps(WorkshopId id) {
        return steps.findByWorkshopIdOrderByPosition(id.value());
    }

    /** Which steps these are, in their order. */
    static List<UUID> ids(List<StepEntity> steps) {
        return steps.stream().map(step -> step.stepId().value()).toList();
    }

    /**
     * A step of a workshop.
     *
     * @throws Refusal {@code noStep}
     */
    StepEntity step(WorkshopId id, StepId step) {
        return steps(id).stream()
                .filter(entity -> entity.stepId().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refusal("noStep"));
    }

    Agenda read(WorkshopId id) {
        Agenda agenda = unmarked(id);
        Map<StepId, Set<String>> marks = new HashMap<>();
        marks.put(agenda.current(), done(agenda.current()));
        agenda.parallel().forEach(step -> marks.put(step.id(), done(step.id())));
        return agenda.markedBy(Map.copyOf(marks));
    }

    /** An agenda without the marks of those who are done: what it takes to say who may write where. */
    Agenda unmarked(WorkshopId id) {
        List<Place> places = agendas.places(id.value());
        if (places.isEmpty()) {
            throw new UnknownWorkshop();
        }
        AgendaEntity entity = places.getFirst().agenda();
        return new Agenda(
                places.stream().map(place -> place.step().toStep()).toList(),
                entity.current(),
                entity.timer(),
                Map.of(),
                entity.following(),
                entity.nudge(),
                Splits.in(places.stream().flatMap(place -> Stream.ofNullable(place.subgroup()))));
    }

    /** How a room is split; empty while it is together. */
    Optional<Split> split(WorkshopId id) {
        return splits.of(id);
    }

    /**
     * Lets nobody through while the room is in subgroups.
     *
     * @throws Refusal {@code roomSplit}
     */
    void together(WorkshopId id) {
        if (split(id).isPresent()) {
            throw new Refusal("roomSplit");
        }
    }

    /**
     * Lets nobody through who decided on a step where the room is no longer.
     *
     * @throws Refusal {@code roomMovedSince}
     */
    void stillAt(WorkshopId id, Standpoint from) {
        if (!Standpoint.of(unmarked(id)).equals(from)) {
            throw new Refusal("roomMovedSince");
        }
    }

    private Set<String> done(StepId step) {
        return done.findByKeyStep(step.value()).stream().map(DoneEntity::mark).collect(Collectors.toUnmodifiableSet());
    }

    /** Puts a new step among the steps of an agenda, at a position from 0 or at the end. */
    AgendaEvent put(List<StepEntity> among, StepEntity step, int position) {
        List<StepEntity> ordered = new ArrayList<>(among);
        int at = Math.min(position, ordered.size());
        ordered.add(at, steps.save(step));
        number(ordered);
        return new StepAdded(step.toStep(), at);
    }

    /** Takes a step off an agenda. */
    AgendaEvent take(WorkshopId id, StepEntity step) {
        List<StepEntity> ordered = new ArrayList<>(steps(id));
        int position = ordered.indexOf(step);
        ordered.remove(step);
        drop(step);
        number(ordered);
        return new StepRemoved(step.toStep(), position);
    }

    /** Takes a step away, with the marks of those who are done with it. */
    void drop(StepEntity step) {
        done.deleteByKeyStep(step.stepId().value());
        steps.delete(step);
    }

    /** Plans a step, and tells whoever keeps its canvas. */
    void plan(WorkshopId id, StepEntity step, StepDraft plan) {
        step.plan(plan);
        plan.layout().ifPresent(layout -> publisher.publishEvent(new CanvasPlanned(id, step.stepId(), layout)));
    }

    /** Brings a step to a phase; whoever was done with the one before is asked anew. */
    void enter(StepEntity step, Phase phase) {
        step.phase(phase);
        done.deleteByKeyStep(step.stepId().value());
    }

    /** Turns the cards of a step over, which comes to a phase with that. */
    AgendaEvent reveal(WorkshopId id, StepEntity step, Phase phase) {
        step.reach();
        enter(step, phase);
        List<UUID> turned = new ArrayList<>();
        publisher.publishEvent(new StageTurnedOver(id, CanvasId.of(step.toStep()), turned::add));
        return new StageRevealed(step.stepId().value(), step.stage(), Optional.of(phase), List.copyOf(turned));
    }

    /** Turns those cards face down again that a reveal turned over. */
    AgendaEvent cover(WorkshopId id, StepEntity step, List<UUID> turned) {
        Phase phase = step.toStep().phase();
        step.phase(Phase.WRITE);
        publisher.publishEvent(new StageTurnedBack(id, turned));
        return new StageCovered(step.stepId().value(), step.stage(), phase);
    }

    /** Numbers the steps as they stand in the list. */
    void number(List<StepEntity> ordered) {
        for (int position = 0; position < ordered.size(); position++) {
            ordered.get(position).position(position);
        }
    }
}
