package dev.kernvraag.journal;

import java.util.UUID;

/** Names a workshop, and with it the journal that belongs to it. */
public record WorkshopId(UUID value) {
    /** A new, unguessable id. */
    public static WorkshopId random() {
        return new WorkshopId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
