package dev.kernvraag.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What somebody types to join: eight characters, shown as {@code ABCD-EFGH}.
 *
 * <p>The alphabet leaves out what is misread (0 O, 1 I L) and has 31 characters, so a code has 39.6 bits.
 *
 * @param value eight characters without the dash
 */
public record JoinCode(String value) {
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int LENGTH = 8;

    static JoinCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** The code in what somebody typed: case, dashes and blanks do not matter. */
    public static Optional<JoinCode> parse(String typed) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (ALPHABET.indexOf(c) >= 0) {
                code.append(c);
            } else if (c != '-' && !Character.isWhitespace(c)) {
                return Optional.empty();
            }
        }
        return code.length() == LENGTH ? Optional.of(new JoinCode(code.toString())) : Optional.empty();
    }

    /** As it is shown and read aloud. */
    @Override
    public String toString() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
