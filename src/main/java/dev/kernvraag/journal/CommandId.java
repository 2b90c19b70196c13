package dev.kernvraag.journal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one command; whoever sends a command again sends the same id, and it happens once. */
public record CommandId(UUID value) {
    /** A new id, for a command that is made on the server. */
    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }

    /**
     * The id of a part of what this command does: the same for the same part, so that the whole can be sent again.
     *
     * @param part names the part, with everything in it that may differ from one try to the next
     */
    public CommandId part(String part) {
        return new CommandId(UUID.nameUUIDFromBytes((value + part).getBytes(StandardCharsets.UTF_8)));
    }
}
