package dev.kernvraag.workshop;

import java.util.random.RandomGenerator;

/**
 * What somebody types to join: eight characters, shown as {@code ABCD-EFGH}.
 *
 * <p>The alphabet leaves out what is misread (0 O, 1 I L) and has 31 characters, so a code has 39.6 bits.
 *
 * @param value eight characters without the dash
 */
public record JoinCode(String value) implements JoinEntry {
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int LENGTH = 8;

    static JoinCode random(RandomGenerator random) {
        return new JoinCode(signs(random, LENGTH));
    }

    static String signs(RandomGenerator random, int length) {
        StringBuilder signs = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return signs.toString();
    }

    /** As it is shown and read aloud. */
    @Override
    public String toString() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
