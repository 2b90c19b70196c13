package dev.kernvraag.ui.history;

import dev.kernvraag.agenda.AgendaEvent.SplitEnded;
import dev.kernvraag.agenda.AgendaEvent.StageRevealed;
import dev.kernvraag.canvas.CanvasEvent.CardShown;
import dev.kernvraag.canvas.DealEvent.CardsDealt;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.history.HistoryLine;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent.AnswersRevealed;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.participant.ParticipantEvent.LobbyAnswered;
import dev.kernvraag.priority.PriorityEvent.RoundClosed;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.PersonLanguage;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Offers the facilitator the way back from a step, and asks first where people have seen something meanwhile. */
@Component
public class StepUndo {
    private final HistoryService history;
    private final LiveWorkshops live;
    private final CurrentFacilitator current;

    StepUndo(HistoryService history, LiveWorkshops live, CurrentFacilitator current) {
        this.history = history;
        this.live = live;
        this.current = current;
    }

    /** Takes a step as one command, and offers the way back from it. */
    public void step(WorkshopId id, Consumer<CommandId> taken) {
        step(id, CommandId.random(), taken);
    }

    /** Takes a step as the command of a form, and offers the way back from it. */
    public void step(WorkshopId id, CommandId command, Consumer<CommandId> taken) {
        taken.accept(command);
        offer(id, command, () -> {});
    }

    /**
     * Tells what a command has just done, with the way back; silent where there is none.
     *
     * @param then what follows once the step is taken back
     */
    public void offer(WorkshopId id, CommandId step, Runnable then) {
        FacilitatorId me = current.get().id();
        history.line(me, id, step).filter(HistoryLine::undoable).ifPresent(line -> {
            String done = Sentences.of(new Telling(live.glance(id), PersonLanguage.texts(), me, line));
            Notices.tell(done, () -> undo(id, line, then));
        });
    }

    /**
     * Takes a step back.
     *
     * @param then what follows once it is taken back
     */
    void undo(WorkshopId id, HistoryLine line, Runnable then) {
        CommandId command = CommandId.random();
        Runnable back = () -> {
            history.undo(current.get().id(), id, command, line.command());
            Notices.tell(PersonLanguage.texts().get("history.undone"));
            then.run();
        };
        seen(line.event())
                .ifPresentOrElse(key -> new UndoDialog(PersonLanguage.texts().get(key), back).open(), back);
    }

    /** What people have seen, and go on knowing. */
    private static Optional<String> seen(JournalEvent event) {
        return switch (event) {
            case StageRevealed revealed -> Optional.of("history.seen.cards");
            case SplitEnded ended -> Optional.of("history.seen.cards");
            case CardsDealt dealt -> Optional.of("history.seen.cards");
            case CardShown shown -> Optional.of("history.seen.card");
            case LobbyAnswered answered when answered.role().inside() -> Optional.of("history.seen.room");
            case AnswersRevealed revealed -> Optional.of("history.seen.answers");
            case RoundClosed closed -> Optional.of("history.seen.totals");
            default -> Optional.empty();
        };
    }
}
