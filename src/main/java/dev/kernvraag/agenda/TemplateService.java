package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.AgendaReplaced;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agendas that a facilitator begins with, and puts them in use. */
@Service
public class TemplateService {
    /** The most characters of a template’s name. */
    public static final int NAME_MAX = 80;

    private static final int TEMPLATES_MAX = 50;

    private final TemplateRepository templates;
    private final StepRepository steps;
    private final Agendas tables;
    private final ParticipantService participants;
    private final ApplicationEventPublisher publisher;
    private final WorkshopService workshops;

    TemplateService(
            TemplateRepository templates,
            StepRepository steps,
            Agendas tables,
            ParticipantService participants,
            ApplicationEventPublisher publisher,
            WorkshopService workshops) {
        this.workshops = workshops;
        this.templates = templates;
        this.steps = steps;
        this.tables = tables;
        this.participants = participants;
        this.publisher = publisher;
    }

    /** The facilitator’s own templates, by name. */
    @Transactional(readOnly = true)
    public List<Template.Own> of(FacilitatorId facilitator) {
        return templates.findByFacilitatorIdOrderByName(facilitator.value()).stream()
                .map(TemplateEntity::toTemplate)
                .toList();
    }

    /**
     * Keeps a workshop’s agenda as a template.
     *
     * @param name at most 80 characters
     * @throws Refusal {@code empty}, {@code tooLong} or {@code templatesTooMany}
     */
    @Transactional
    public Template.Own save(FacilitatorId facilitator, WorkshopId id, String name) {
        participants.admit(facilitator, id);
        if (of(facilitator).size() >= TEMPLATES_MAX) {
            throw new Refusal("templatesTooMany", TEMPLATES_MAX);
        }
        List<StepDraft> plans =
                tables.steps(id).stream().map(entity -> entity.toStep().plan()).toList();
        return templates
                .save(new TemplateEntity(facilitator, Clean.within(NAME_MAX, Clean.name(name)), plans))
                .toTemplate();
    }

    /**
     * Makes a workshop and opens it, with the steps of a template: as a whole, and once for an id.
     *
     * @param id chosen by whoever makes it, so that it can be asked for again
     * @throws Refusal as {@link WorkshopService#create} and {@link #use}
     */
    @Transactional
    public Workshop begin(FacilitatorId facilitator, WorkshopId id, NewWorkshop wanted, Template template) {
        Workshop made = workshops.create(facilitator, id, wanted);
        CommandId command = new CommandId(id.value());
        use(facilitator, id, command.part("template"), template);
        workshops.open(facilitator, id, command.part("open"));
        return made;
    }

    /** Throws an own template away; one that is somebody else’s stays. */
    @Transactional
    public void remove(FacilitatorId facilitator, TemplateId template) {
        templates
                .findById(template.value())
                .filter(entity -> entity.isOf(facilitator))
                .ifPresent(templates::delete);
    }

    /**
     * Replaces what is still ahead on an agenda by the steps of a template. Where nobody has joined yet the whole agenda is
     * replaced; otherwise what the room has reached stays, and the template’s steps at the same stages are left out.
     *
     * @throws Refusal {@code stepsTooMany}, {@code roomSplit}, or {@code canvasInUse} where cards lie on an own canvas that would go
     */
    @Transactional
    public Receipt use(FacilitatorId facilitator, WorkshopId id, CommandId command, Template template) {
        return tables.once(facilitator, id, command, () -> {
            tables.together(id);
            boolean untouched = participants.of(id).isEmpty();
            List<StepEntity> all = tables.steps(id);
            List<StepEntity> kept = new ArrayList<>(all.stream()
                    .filter(entity -> !untouched && entity.toStep().reached())
                    .toList());
            Set<Stage> there = kept.stream().map(StepEntity::stage).collect(Collectors.toSet());
            List<StepEntity> dropped =
                    all.stream().filter(entity -> !kept.contains(entity)).toList();
            FormerAgenda before = Replacement.former(all, dropped, tables.agenda(id));
            dropped.stream()
                    .filter(entity -> entity.toStep().reached())
                    .forEach(entity -> publisher.publishEvent(new StepDropped(id, entity.stepId())));
            dropped.forEach(tables::drop);
            template.steps().stream()
                    .filter(plan -> plan.stage() == Stage.OWN || !there.contains(plan.stage()))
                    .map(plan -> steps.save(new StepEntity(StepId.random(), id, kept.size(), plan.checked())))
                    .forEach(kept::add);
            if (kept.size() > AgendaService.STEPS_MAX) {
                throw new Refusal("stepsTooMany", AgendaService.STEPS_MAX);
            }
            tables.number(kept);
            if (untouched) {
                kept.getFirst().reach();
                tables.agenda(id).enter(kept.getFirst().stepId());
            }
            return new AgendaReplaced(kept.stream().map(StepEntity::toStep).toList(), Optional.of(before));
        });
    }
}
