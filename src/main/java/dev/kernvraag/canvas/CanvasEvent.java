package dev.kernvraag.canvas;

import dev.kernvraag.journal.JournalEvent;

/** What happens to cards; each event carries the card as it is afterwards. */
public sealed interface CanvasEvent extends JournalEvent {
    /** The card after the event. */
    Card card();

    /** A card was written. */
    record CardAdded(Card card) implements CanvasEvent {}

    /** A card was written anew. */
    record CardEdited(Card card) implements CanvasEvent {}

    /** A card was taken off the canvas; it can be restored. */
    record CardRemoved(Card card) implements CanvasEvent {}

    /** A removed card was put back. */
    record CardRestored(Card card) implements CanvasEvent {}
}
