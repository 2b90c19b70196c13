package dev.kernvraag.history;

import dev.kernvraag.agenda.AgendaEvent;
import dev.kernvraag.attention.AttentionEvent;
import dev.kernvraag.canvas.CanvasEvent;
import dev.kernvraag.canvas.DealEvent;
import dev.kernvraag.image.ImageEvent;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.ladder.LadderEvent;
import dev.kernvraag.participant.ParticipantEvent;
import dev.kernvraag.priority.PriorityEvent;
import dev.kernvraag.removal.RemovalEvent;
import dev.kernvraag.rules.RulesEvent;
import dev.kernvraag.talk.TalkEvent;
import dev.kernvraag.thread.ThreadEvent;
import dev.kernvraag.workshop.WorkshopEvent;
import java.util.List;

/** Which part of what happened somebody looks at. */
// The lists are made by List.of, which the check cannot see.
@SuppressWarnings("ImmutableEnumChecker")
public enum HistoryKind {
    EVERYTHING(JournalEvent.class),
    /** What facilitators did. */
    GUIDED(JournalEvent.class),
    STEPS(AgendaEvent.class),
    CARDS(CanvasEvent.class, DealEvent.class, ImageEvent.class),
    TALK(TalkEvent.class, AttentionEvent.class),
    LINKS(ThreadEvent.class),
    LADDERS(LadderEvent.class),
    ROUNDS(PriorityEvent.class),
    PEOPLE(ParticipantEvent.class, RemovalEvent.class),
    FRAME(WorkshopEvent.class, RulesEvent.class);

    private final List<Class<? extends JournalEvent>> events;

    @SafeVarargs
    HistoryKind(Class<? extends JournalEvent>... events) {
        this.events = List.of(events);
    }

    /** The types of its events. */
    List<Class<? extends JournalEvent>> events() {
        return events;
    }
}
