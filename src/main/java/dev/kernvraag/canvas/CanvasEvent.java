package dev.kernvraag.canvas;

import dev.kernvraag.journal.JournalEvent;
import java.util.Optional;

/** What happens to cards; each event carries the card as it is afterwards. */
public sealed interface CanvasEvent extends JournalEvent {
    /** The card after the event. */
    Card card();

    /** A card was written. */
    record CardAdded(Card card) implements CanvasEvent {}

    /** A card was written anew; what it said before is absent from lines of earlier versions. */
    record CardEdited(Card card, Optional<CardDraft> before) implements CanvasEvent {}

    /** A card was taken off the canvas; it can be restored. */
    record CardRemoved(Card card) implements CanvasEvent {}

    /** A removed card was put back. */
    record CardRestored(Card card) implements CanvasEvent {}

    /** A card went to the means, because it named one. */
    record CardParked(Card card) implements CanvasEvent {}

    /** A parked card went back to where it came from. */
    record CardUnparked(Card card) implements CanvasEvent {}

    /** Somebody said that a card is no means, though it sounds like one. */
    record CardMeant(Card card) implements CanvasEvent {}

    /** The facilitator let the room see a card that waited, or one that was hidden. */
    record CardShown(Card card, Optional<Standing> before) implements CanvasEvent {}

    /** The facilitator covered a card, or put it back to wait. */
    record CardHidden(Card card, Optional<Standing> before) implements CanvasEvent {}
}
