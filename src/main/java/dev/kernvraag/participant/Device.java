package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a browser is known again by, whoever joined with it: a secret in a cookie of its own.
 *
 * <p>A workshop keeps only the mark that is made from the secret and the workshop’s id: the marks of two workshops have
 * nothing in common, so they tell nobody that one browser was in both.
 */
public record Device(Secret secret) {
    /** The name of the cookie. */
    public static final String COOKIE = "kv-device";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The secret for a browser that has none. */
    public static Device random() {
        return new Device(Secret.random(RANDOM));
    }

    /** The device in a cookie’s value; empty for anything that is not one. */
    public static Optional<Device> parse(String value) {
        try {
            return Optional.of(new Device(Secret.parse(value)))
                    .filter(one -> one.value().equals(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The value for the cookie. */
    public String value() {
        return secret.encoded();
    }

    String markIn(WorkshopId workshop) {
        return secret.proofOf(workshop.value());
    }
}
