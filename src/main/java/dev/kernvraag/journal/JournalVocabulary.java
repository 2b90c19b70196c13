package dev.kernvraag.journal;

import java.util.Arrays;
import java.util.List;

/** The events a module writes, so that the journal can read them back. */
public record JournalVocabulary(List<Class<?>> events) {
    /** All records of a sealed event type. */
    public static JournalVocabulary of(Class<? extends JournalEvent> sealedType) {
        return new JournalVocabulary(Arrays.asList(sealedType.getPermittedSubclasses()));
    }
}
