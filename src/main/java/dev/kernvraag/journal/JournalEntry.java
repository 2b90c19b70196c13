package dev.kernvraag.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A line of a workshop’s journal with all that is known of it.
 *
 * @param at to the microsecond, or to the day where times are kept to the day only
 * @param facilitator who gave the command, where a facilitator did
 * @param undoes the line that this one takes back
 */
public record JournalEntry(
        long seq, CommandId command, JournalEvent event, Instant at, Optional<UUID> facilitator, OptionalLong undoes) {}
