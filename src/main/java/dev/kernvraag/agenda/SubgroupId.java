package dev.kernvraag.agenda;

import java.util.UUID;

/** Names a subgroup of a room that is split. */
public record SubgroupId(UUID value) {
    /** A new id. */
    public static SubgroupId random() {
        return new SubgroupId(UUID.randomUUID());
    }
}
