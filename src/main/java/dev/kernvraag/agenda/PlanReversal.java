package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.StepAdded;
import dev.kernvraag.agenda.AgendaEvent.StepPlanned;
import dev.kernvraag.agenda.AgendaEvent.StepRemoved;
import dev.kernvraag.agenda.AgendaEvent.StepsOrdered;
import dev.kernvraag.agenda.AgendaEvent.WindowSet;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what was planned. */
@Component
class PlanReversal {
    private final Agendas tables;
    private final StepRepository steps;
    private final ApplicationEventPublisher publisher;

    PlanReversal(Agendas tables, StepRepository steps, ApplicationEventPublisher publisher) {
        this.tables = tables;
        this.steps = steps;
        this.publisher = publisher;
    }

    JournalEvent remove(WorkshopId id, StepAdded added) {
        StepEntity entity = tables.step(id, added.step().id());
        if (!entity.toStep().equals(added.step())) {
            throw new Refusal("agendaMoved");
        }
        publisher.publishEvent(new StepDropped(id, entity.stepId()));
        return tables.take(id, entity);
    }

    JournalEvent add(WorkshopId id, StepRemoved removed) {
        List<StepEntity> ordered = tables.steps(id);
        if (ordered.size() >= AgendaService.STEPS_MAX) {
            throw new Refusal("stepsTooMany", AgendaService.STEPS_MAX);
        }
        if (steps.existsById(removed.step().id().value())) {
            throw new Refusal("agendaMoved");
        }
        return tables.put(ordered, new StepEntity(id, removed.step()), removed.position());
    }

    JournalEvent plan(WorkshopId id, StepPlanned planned, StepDraft before) {
        StepEntity entity = tables.step(id, planned.step().id());
        Step now = entity.toStep();
        if (!now.plan().equals(planned.step().plan()) || (now.reached() && now.stage() != before.stage())) {
            throw new Refusal("agendaMoved");
        }
        tables.plan(id, entity, before);
        return new StepPlanned(entity.toStep(), Optional.of(now.plan()));
    }

    JournalEvent open(WorkshopId id, WindowSet set, Window before) {
        StepEntity entity = tables.step(id, new StepId(set.step()));
        if (!entity.toStep().window().equals(set.window())) {
            throw new Refusal("changedSince");
        }
        entity.window(before);
        return new WindowSet(set.step(), before, Optional.of(set.window()));
    }

    JournalEvent order(WorkshopId id, StepsOrdered ordered, List<UUID> before) {
        List<StepEntity> here = tables.steps(id);
        if (!Agendas.ids(here).equals(ordered.order())) {
            throw new Refusal("agendaMoved");
        }
        tables.number(
                before.stream().map(step -> tables.step(id, new StepId(step))).toList());
        return new StepsOrdered(before, Optional.of(ordered.order()));
    }
}
