package dev.kernvraag.ladder;

import java.util.UUID;

/** Names a rung. */
public record RungId(UUID value) {
    /** A new id. */
    public static RungId random() {
        return new RungId(UUID.randomUUID());
    }
}
