package dev.kernvraag.priority;

import dev.kernvraag.journal.JournalEvent;
import java.util.UUID;

/** What happens in rating rounds. */
public sealed interface PriorityEvent extends JournalEvent {
    /** A round began. */
    record RoundOpened(Round round) implements PriorityEvent {}

    /**
     * Somebody spent or took back dots.
     *
     * @param voter the voter’s mark in this round, which says nothing of the person
     * @param dots how many dots the need has from this voter now
     */
    record DotsCast(UUID round, String voter, UUID card, int dots) implements PriorityEvent {}

    /** A round ended, and its totals can be seen. */
    record RoundClosed(Round round) implements PriorityEvent {}

    /** A round that had ended goes on. */
    record RoundReopened(Round round) implements PriorityEvent {}

    /** A round in which nobody has spent a dot was taken back. */
    record RoundWithdrawn(Round round) implements PriorityEvent {}
}
