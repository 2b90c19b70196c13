package dev.kernvraag.journal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows how a module’s events are taken back; whoever asks has let the facilitator through before.
 *
 * @param <E> the sealed type of the module’s events
 */
public interface Reversal<E extends JournalEvent> {
    /** The module’s events. */
    Class<E> events();

    /**
     * The way back from an event; empty where there is none.
     *
     * @return what takes it back inside a command, says what happened, and refuses with a {@link
     *     dev.kernvraag.language.Refusal} where things have changed since
     */
    Optional<Supplier<JournalEvent>> wayBack(WorkshopId workshop, E event);
}
