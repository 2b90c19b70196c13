package dev.kernvraag.journal;

/**
 * One line of a workshop’s journal.
 *
 * @param seq 1 for the first line, without gaps
 */
public record JournalLine(long seq, CommandId command, JournalEvent event) {}
