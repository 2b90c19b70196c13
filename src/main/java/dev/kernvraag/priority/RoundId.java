package dev.kernvraag.priority;

import java.util.UUID;

/** Names a rating round. */
public record RoundId(UUID value) {
    /** A new id. */
    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }
}
