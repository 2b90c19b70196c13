package dev.kernvraag.canvas;

import dev.kernvraag.journal.JournalEvent;
import java.util.List;

/** What happens when cards are dealt; each event carries the cards as they are afterwards. */
public sealed interface DealEvent extends JournalEvent {
    /** The cards after the event. */
    List<Card> cards();

    /** One turn was dealt: these cards lie open now. */
    record CardsDealt(List<Card> cards) implements DealEvent {}

    /** A turn was taken back: these cards lie face down again. */
    record CardsTurnedBack(List<Card> cards) implements DealEvent {}
}
