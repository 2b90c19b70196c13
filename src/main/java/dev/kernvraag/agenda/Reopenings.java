package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.StepReopened;
import dev.kernvraag.agenda.AgendaEvent.StepShut;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a step for writing again, and takes that back; each is the other’s way back. */
@Component
class Reopenings {
    private final Agendas tables;
    private final ApplicationEventPublisher publisher;

    Reopenings(Agendas tables, ApplicationEventPublisher publisher) {
        this.tables = tables;
        this.publisher = publisher;
    }

    /**
     * Opens a step that the room has reached, and takes the room there. Its cards stay as they are.
     *
     * @throws Refusal {@code notACanvas}, {@code stepAhead}, {@code revealFirst}, {@code roomSplit} or {@code openAlready}
     */
    StepReopened open(WorkshopId id, StepId which, Writing writing, Instant now) {
        Step step = tables.step(id, which).toStep();
        if (!step.stage().isCanvas()) {
            throw new Refusal("notACanvas");
        }
        if (!step.reached()) {
            throw new Refusal("stepAhead");
        }
        if (writing == Writing.TOGETHER && !step.revealed()) {
            throw new Refusal("revealFirst");
        }
        Whereabouts after = after(id, step, writing);
        Whereabouts before = now(id, after.phases().keySet());
        if (before.equals(after) && step.takesCards(now)) {
            throw new Refusal("openAlready");
        }
        Window hours = step.window().isOpen(now) ? step.window() : Window.ALWAYS;
        Openness opened = new Openness(true, false, hours, Optional.of(highest(id)));
        Reopening what = new Reopening(which.value(), writing, before, after, Openness.of(step), opened);
        move(id, which, after, opened);
        return new StepReopened(what);
    }

    /**
     * The way back, as long as the room is where it was taken and nobody has written what would lie face down for good.
     *
     * @throws Refusal {@code roomMovedSince}, {@code roomSplit} or {@code writtenSince}
     */
    StepShut undo(WorkshopId id, StepReopened done) {
        Reopening what = done.what();
        StepId which = new StepId(what.step());
        still(id, which, what, what.after(), what.opened());
        if (what.turnsDown()) {
            publisher.publishEvent(
                    new CanvasShut(id, CanvasId.of(tables.step(id, which).toStep())));
        }
        move(id, which, what.before(), what.shut());
        return new StepShut(what);
    }

    /**
     * Opens it again, as long as everything is as it was before.
     *
     * @throws Refusal {@code roomMovedSince} or {@code roomSplit}
     */
    StepReopened undo(WorkshopId id, StepShut done) {
        Reopening what = done.what();
        StepId which = new StepId(what.step());
        still(id, which, what, what.before(), what.shut());
        move(id, which, what.after(), what.opened());
        return new StepReopened(what);
    }

    /** While the room is in subgroups, the step of one of them opens where it is. */
    private Whereabouts after(WorkshopId id, Step step, Writing writing) {
        Map<UUID, Phase> phases = new HashMap<>();
        UUID current = tables.agenda(id).current().value();
        Optional<Split> split = tables.split(id);
        if (split.isPresent()) {
            if (split.get().at(step.id()).isEmpty()) {
                throw new Refusal("roomSplit");
            }
            phases.put(step.id().value(), writing.phase());
            return new Whereabouts(current, phases);
        }
        Step left = tables.step(id, new StepId(current)).toStep();
        phases.put(current, left.revealed() ? Phase.DONE : left.phase());
        phases.put(step.id().value(), writing.phase());
        return new Whereabouts(step.id().value(), phases);
    }

    private void still(WorkshopId id, StepId which, Reopening what, Whereabouts expected, Openness openness) {
        if (what.moved()) {
            tables.together(id);
        }
        boolean same = now(id, expected.phases().keySet()).equals(expected)
                && Openness.of(tables.step(id, which).toStep()).equals(openness);
        if (!same) {
            throw new Refusal("roomMovedSince");
        }
    }

    private Whereabouts now(WorkshopId id, Collection<UUID> steps) {
        Map<UUID, Phase> phases = steps.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        step -> tables.step(id, new StepId(step)).toStep().phase()));
        return new Whereabouts(tables.agenda(id).current().value(), phases);
    }

    /** Whoever was done with the step is asked anew. */
    private void move(WorkshopId id, StepId which, Whereabouts to, Openness openness) {
        to.phases().forEach((step, phase) -> tables.step(id, new StepId(step)).phase(phase));
        StepEntity entity = tables.step(id, which);
        tables.enter(entity, entity.toStep().phase());
        entity.openness(openness);
        AgendaEntity agenda = tables.agenda(id);
        if (!agenda.current().value().equals(to.step())) {
            agenda.enter(new StepId(to.step()));
            agenda.timer(Optional.empty());
        }
    }

    private int highest(WorkshopId id) {
        AtomicInteger number = new AtomicInteger();
        publisher.publishEvent(new CanvasReopened(id, number::set));
        return number.get();
    }
}
