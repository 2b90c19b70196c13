package dev.kernvraag.canvas;

import dev.kernvraag.journal.JournalEvent;
import java.util.List;

/** What happens when cards are dealt. */
public sealed interface DealEvent extends JournalEvent {
    /** One turn was dealt: these cards lie open now, as they are afterwards. */
    record CardsDealt(List<Card> cards) implements DealEvent {}
}
