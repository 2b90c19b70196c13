package dev.kernvraag.ui.agenda;

import dev.kernvraag.agenda.ReopenService;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ui.history.StepUndo;
import org.springframework.stereotype.Component;

/** Opens a step for writing again, alone or together, wherever a facilitator asks for it. */
@Component
public class WriteAgain {
    private final ReopenService reopening;
    private final StepUndo undo;

    WriteAgain(ReopenService reopening, StepUndo undo) {
        this.reopening = reopening;
        this.undo = undo;
    }

    /**
     * Asks how the room is to write.
     *
     * @param from where the facilitator saw the room
     * @param then what follows once the step is open, and once that is taken back
     */
    public void ask(FacilitatorId facilitator, WorkshopId id, Standpoint from, Step step, Runnable then) {
        new WriteAgainDialog(step, from, writing -> open(facilitator, id, from, step, writing, then)).open();
    }

    /** Opens a step that everybody sees, for everybody to go on there. */
    public void together(FacilitatorId facilitator, WorkshopId id, Standpoint from, Step step) {
        open(facilitator, id, from, step, Writing.TOGETHER, () -> {});
    }

    private void open(
            FacilitatorId facilitator, WorkshopId id, Standpoint from, Step step, Writing writing, Runnable then) {
        CommandId command = CommandId.random();
        reopening.reopen(facilitator, id, command, from, step.id(), writing);
        then.run();
        undo.offer(id, command, then);
    }
}
