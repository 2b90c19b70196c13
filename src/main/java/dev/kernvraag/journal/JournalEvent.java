package dev.kernvraag.journal;

/**
 * What happened in a workshop, in the past tense.
 *
 * <p>Each module has one sealed sub-interface whose records are its events; a {@link JournalVocabulary} makes them known
 * to the journal. The simple name of the record is its type in the journal, and so stays as it is once released.
 */
public interface JournalEvent {}
