package dev.kernvraag.history;

import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a workshop.
 *
 * @param at to the day only in an anonymous workshop
 * @param by the facilitator who did it; empty for a participant, and for lines of earlier versions
 * @param undoable whether there is a way back from it, which may still be refused
 * @param undone whether it was taken back
 */
public record HistoryLine(
        long seq,
        CommandId command,
        JournalEvent event,
        Instant at,
        Optional<Facilitator> by,
        boolean undoable,
        boolean undone) {}
