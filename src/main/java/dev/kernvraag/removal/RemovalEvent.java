package dev.kernvraag.removal;

import dev.kernvraag.journal.JournalEvent;
import java.util.Optional;
import java.util.UUID;

/** Who was taken out of the room with what they wrote. */
public sealed interface RemovalEvent extends JournalEvent {
    /** The card that was pointed at. */
    UUID card();

    /** The mark on it. */
    String proof();

    /** Whom it was, where the workshop keeps who wrote what. */
    Optional<UUID> participant();

    /** What went, or came back. */
    Belongings belongings();

    /** A writer was taken out. */
    record WriterRemoved(UUID card, String proof, Optional<UUID> participant, Belongings belongings)
            implements RemovalEvent {}

    /** A writer may come in again, and what they wrote is back. */
    record WriterReadmitted(UUID card, String proof, Optional<UUID> participant, Belongings belongings)
            implements RemovalEvent {}
}
