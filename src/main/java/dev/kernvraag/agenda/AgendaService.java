package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.StepPlanned;
import dev.kernvraag.agenda.AgendaEvent.StepsOrdered;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.WorkshopMade;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans what a workshop does when; every change is the facilitator’s own. */
@Service
public class AgendaService {
    /** The most steps on an agenda. */
    public static final int STEPS_MAX = 30;

    private final AgendaRepository agendas;
    private final StepRepository steps;
    private final Agendas tables;
    private final PaceService pace;

    AgendaService(AgendaRepository agendas, StepRepository steps, Agendas tables, PaceService pace) {
        this.pace = pace;
        this.agendas = agendas;
        this.steps = steps;
        this.tables = tables;
    }

    /**
     * A workshop’s agenda; for the modules above, not for a screen.
     *
     * @throws dev.kernvraag.journal.UnknownWorkshop if there is no such workshop
     */
    @Transactional(readOnly = true)
    public Agenda of(WorkshopId id) {
        return tables.read(id);
    }

    /** The step each of these workshops is at. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, Step> current(Collection<WorkshopId> workshops) {
        List<UUID> ids = workshops.stream().map(WorkshopId::value).toList();
        List<AgendaEntity> found = agendas.findAllById(ids);
        Map<StepId, Step> here =
                steps
                        .findByIdIn(found.stream()
                                .map(agenda -> agenda.current().value())
                                .toList())
                        .stream()
                        .map(StepEntity::toStep)
                        .collect(Collectors.toMap(Step::id, Function.identity()));
        return found.stream()
                .filter(agenda -> here.containsKey(agenda.current()))
                .collect(Collectors.toMap(
                        agenda -> new WorkshopId(agenda.workshopId()), agenda -> stepOf(here, agenda.current())));
    }

    /**
     * Puts a step on the agenda.
     *
     * @param position from 0; what is beyond the end goes to the end
     * @throws Refusal {@code stepsTooMany}, {@code fieldInvalid}, {@code tooLong}, {@code canvasNameless} or
     *     {@code partNameless}
     */
    @Transactional
    public Receipt add(
            FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step, StepDraft plan, int position) {
        return add(facilitator, id, command, step, plan, Window.ALWAYS, position);
    }

    /**
     * Puts a step on the agenda, with its hours, as {@link PaceService#open} sets them.
     *
     * @param position from 0; what is beyond the end goes to the end
     * @throws Refusal {@code stepsTooMany}, {@code fieldInvalid}, {@code tooLong}, {@code canvasNameless},
     *     {@code partNameless}, or {@code notACanvas} and {@code windowTurned} for the hours
     */
    @Transactional
    public Receipt add(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            StepId step,
            StepDraft plan,
            Window hours,
            int position) {
        return tables.once(facilitator, id, command, () -> {
            List<StepEntity> ordered = tables.steps(id);
            if (ordered.size() >= STEPS_MAX) {
                throw new Refusal("stepsTooMany", STEPS_MAX);
            }
            if (position < 0 || steps.existsById(step.value())) {
                throw new Refusal("fieldInvalid");
            }
            StepEntity entity = new StepEntity(step, id, position, plan.checked());
            if (!hours.always()) {
                entity.open(hours);
            }
            return tables.put(ordered, entity, position);
        });
    }

    /**
     * Plans a step anew; a step that the room has reached keeps its stage. The cards of a section that is gone go to the
     * first one.
     *
     * @throws Refusal {@code noStep}, {@code stepReached}, {@code fieldInvalid}, {@code tooLong}, {@code canvasNameless} or
     *     {@code partNameless}
     */
    @Transactional
    public Receipt plan(FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step, StepDraft plan) {
        return tables.once(facilitator, id, command, () -> {
            StepEntity entity = tables.step(id, step);
            if (entity.toStep().reached() && entity.stage() != plan.stage()) {
                throw new Refusal("stepReached");
            }
            StepDraft before = entity.toStep().plan();
            tables.plan(id, entity, plan.checked());
            return new StepPlanned(entity.toStep(), Optional.of(before));
        });
    }

    /**
     * Plans a step anew and sets its hours: both, or neither where one of them is refused.
     *
     * @throws Refusal as {@link #plan(FacilitatorId, WorkshopId, CommandId, StepId, StepDraft)} and {@link PaceService#open}
     */
    @Transactional
    public Receipt plan(
            FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step, StepDraft plan, Window hours) {
        Receipt planned = plan(facilitator, id, command, step, plan);
        boolean settled = !plan.stage().isCanvas()
                || tables.step(id, step).toStep().window().equals(hours);
        return settled ? planned : pace.open(facilitator, id, command.part("hours"), step, hours);
    }

    /**
     * Takes a step off the agenda that the room has not reached.
     *
     * @throws Refusal {@code noStep} or {@code stepReached}
     */
    @Transactional
    public Receipt remove(FacilitatorId facilitator, WorkshopId id, CommandId command, StepId step) {
        return tables.once(facilitator, id, command, () -> {
            StepEntity entity = tables.step(id, step);
            if (entity.toStep().reached()) {
                throw new Refusal("stepReached");
            }
            return tables.take(id, entity);
        });
    }

    /**
     * Puts the steps in another order.
     *
     * @param order every step of the agenda once
     * @throws Refusal {@code agendaMoved} if it names other steps than the agenda has
     */
    @Transactional
    public Receipt order(FacilitatorId facilitator, WorkshopId id, CommandId command, List<StepId> order) {
        return tables.once(facilitator, id, command, () -> {
            List<StepEntity> before = tables.steps(id);
            Map<StepId, StepEntity> here =
                    before.stream().collect(Collectors.toMap(StepEntity::stepId, Function.identity()));
            if (order.size() != here.size() || !here.keySet().equals(new HashSet<>(order))) {
                throw new Refusal("agendaMoved");
            }
            tables.number(order.stream().map(step -> stepOf(here, step)).toList());
            return new StepsOrdered(order.stream().map(StepId::value).toList(), Optional.of(Agendas.ids(before)));
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(WorkshopMade made) {
        List<StepDraft> plans = made.like()
                .map(original -> tables.steps(original).stream()
                        .map(entity -> entity.toStep().plan())
                        .toList())
                .orElseGet(Template.Common.FULL::steps);
        begin(made.workshop(), plans);
    }

    private void begin(WorkshopId id, List<StepDraft> plans) {
        List<StepEntity> made = IntStream.range(0, plans.size())
                .mapToObj(position -> new StepEntity(StepId.random(), id, position, plans.get(position)))
                .toList();
        made.getFirst().reach();
        steps.saveAll(made);
        agendas.save(new AgendaEntity(id, made.getFirst().stepId()));
    }

    private static <T> T stepOf(Map<StepId, T> steps, StepId id) {
        T step = steps.get(id);
        if (step == null) {
            throw new IllegalStateException("a step is gone: " + id);
        }
        return step;
    }
}
