package dev.kernvraag.journal;

/**
 * The proof that a command is in the journal.
 *
 * @param seq the line it has
 * @param repeated whether it was there before, so that nothing happened now
 */
public record Receipt(long seq, boolean repeated) {}
