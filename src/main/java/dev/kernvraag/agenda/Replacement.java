package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.AgendaReplaced;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of a template off an agenda again, and puts back those that they replaced, as they were. */
@Component
class Replacement {
    private final Agendas tables;
    private final StepRepository steps;
    private final ParticipantService participants;
    private final ApplicationEventPublisher publisher;

    Replacement(
            Agendas tables,
            StepRepository steps,
            ParticipantService participants,
            ApplicationEventPublisher publisher) {
        this.tables = tables;
        this.steps = steps;
        this.participants = participants;
        this.publisher = publisher;
    }

    /**
     * The way back from a replacement, as long as the room has not come to a step that goes with it. Where the steps that
     * the room had reached were replaced too, nobody may have come in since.
     *
     * @throws Refusal {@code roomSplit}, {@code agendaMoved}, {@code roomMovedSince}, {@code canvasInUse} or {@code
     *     agendaUsedSince}
     */
    AgendaReplaced undo(WorkshopId id, AgendaReplaced done, FormerAgenda before) {
        tables.together(id);
        List<StepEntity> now = tables.steps(id);
        if (!Agendas.ids(now)
                .equals(done.steps().stream().map(step -> step.id().value()).toList())) {
            throw moved();
        }
        List<StepEntity> leaving = now.stream()
                .filter(step -> !before.order().contains(step.stepId().value()))
                .toList();
        leaving.forEach(step -> unchanged(step.toStep(), done));
        AgendaEntity agenda = tables.agenda(id);
        FormerAgenda former = former(now, leaving, agenda);
        boolean current = Agendas.ids(leaving).contains(former.current());
        if (current && !participants.of(id).isEmpty()) {
            throw new Refusal("roomMovedSince");
        }
        List<StepEntity> ordered = ordered(id, now, before);
        drop(id, leaving, ordered);
        tables.number(ordered);
        if (current) {
            agenda.enter(new StepId(before.current()));
        }
        return new AgendaReplaced(ordered.stream().map(StepEntity::toStep).toList(), Optional.of(former));
    }

    static FormerAgenda former(List<StepEntity> all, Collection<StepEntity> gone, AgendaEntity agenda) {
        return new FormerAgenda(
                Agendas.ids(all),
                gone.stream().map(StepEntity::toStep).toList(),
                agenda.current().value());
    }

    private List<StepEntity> ordered(WorkshopId id, List<StepEntity> now, FormerAgenda before) {
        Map<UUID, StepEntity> all = new HashMap<>();
        now.forEach(step -> all.put(step.stepId().value(), step));
        before.gone().forEach(step -> all.put(step.id().value(), steps.save(new StepEntity(id, step))));
        return before.order().stream()
                .map(step -> Optional.ofNullable(all.get(step)).orElseThrow(Replacement::moved))
                .toList();
    }

    private void drop(WorkshopId id, List<StepEntity> leaving, List<StepEntity> staying) {
        Set<CanvasId> canvases = staying.stream()
                .filter(step -> step.stage().isCanvas())
                .map(step -> CanvasId.of(step.toStep()))
                .collect(Collectors.toSet());
        for (StepEntity step : leaving) {
            publisher.publishEvent(new StepDropped(id, step.stepId()));
            CanvasId canvas = CanvasId.of(step.toStep());
            if (step.stage().isCanvas() && !canvases.contains(canvas)) {
                publisher.publishEvent(new CanvasDropped(id, canvas));
            }
            tables.drop(step);
        }
    }

    private static void unchanged(Step now, AgendaReplaced done) {
        Step then = done.steps().stream()
                .filter(step -> step.id().equals(now.id()))
                .findFirst()
                .orElseThrow(Replacement::moved);
        if (now.reached() != then.reached() || now.phase() != then.phase()) {
            throw new Refusal("roomMovedSince");
        }
        if (!now.equals(then)) {
            throw moved();
        }
    }

    private static Refusal moved() {
        return new Refusal("agendaMoved");
    }
}
