package dev.kernvraag.journal;

/** A workshop’s journal has a new line; published in the transaction, to be heard after its commit. */
public record JournalAdvanced(WorkshopId workshop, JournalLine line) {}
