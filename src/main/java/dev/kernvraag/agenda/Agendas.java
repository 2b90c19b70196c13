package dev.kernvraag.agenda;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of the agendas, for the services of this module. */
@Component
class Agendas {
    private final AgendaRepository agendas;
    private final StepRepository steps;
    private final DoneRepository done;
    private final ParticipantService participants;
    private final JournalService journal;

    Agendas(
            AgendaRepository agendas,
            StepRepository steps,
            DoneRepository done,
            ParticipantService participants,
            JournalService journal) {
        this.agendas = agendas;
        this.steps = steps;
        this.done = done;
        this.participants = participants;
        this.journal = journal;
    }

    /** Carries out what the workshop’s facilitator wants, once. */
    Receipt once(FacilitatorId facilitator, WorkshopId id, CommandId command, Supplier<AgendaEvent> change) {
        return journal.once(id, command, () -> {
            participants.admit(new Actor.AsFacilitator(facilitator), id);
            return change.get();
        });
    }

    AgendaEntity agenda(WorkshopId id) {
        return agendas.findById(id.value()).orElseThrow(UnknownWorkshop::new);
    }

    List<StepEntity> steps(WorkshopId id) {
        return steps.findByWorkshopIdOrderByPosition(id.value());
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
        AgendaEntity entity = agenda(id);
        Set<String> marks = done.findByKeyStep(entity.current().value()).stream()
                .map(DoneEntity::mark)
                .collect(Collectors.toUnmodifiableSet());
        return new Agenda(
                steps(id).stream().map(StepEntity::toStep).toList(),
                entity.current(),
                entity.timer(),
                marks,
                entity.following(),
                entity.nudge());
    }

    /** Numbers the steps as they stand in the list. */
    void number(List<StepEntity> ordered) {
        for (int position = 0; position < ordered.size(); position++) {
            ordered.get(position).position(position);
        }
    }
}
