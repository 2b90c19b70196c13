package dev.kernvraag.agenda;

import java.util.UUID;

/** Names a step of an agenda. */
public record StepId(UUID value) {
    /** A new id. */
    public static StepId random() {
        return new StepId(UUID.randomUUID());
    }
}
