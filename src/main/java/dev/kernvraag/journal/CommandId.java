package dev.kernvraag.journal;

import java.util.UUID;

/** Names one command; whoever sends a command again sends the same id, and it happens once. */
public record CommandId(UUID value) {
    /** A new id, for a command that is made on the server. */
    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }
}
