package dev.kernvraag.attention;

import dev.kernvraag.journal.JournalEvent;
import java.util.UUID;

/** What happens to what the room looks at. */
public sealed interface AttentionEvent extends JournalEvent {
    /** Everybody looks at a card, which is talked about with that. */
    record CardPutInLight(UUID card) implements AttentionEvent {}

    /** Everybody looks at the whole board again. */
    record LightPutOut() implements AttentionEvent {}

    /** A card was talked about, or not after all. */
    record CardTalkedAbout(UUID card, boolean talkedAbout) implements AttentionEvent {}
}
