package dev.kernvraag.participant;

import dev.kernvraag.journal.CommandId;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * What one form to join with holds: however often it is sent, one person comes in.
 *
 * @param command sent once or several times, it happens once
 * @param token who comes in by it
 */
public record Pass(CommandId command, Token token) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A pass for a new form. */
    public static Pass fresh() {
        return new Pass(CommandId.random(), new Token(new ParticipantId(UUID.randomUUID()), Secret.random(RANDOM)));
    }
}
