package dev.kernvraag.workshop;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a link or a QR code carries to let people in: 26 signs of the alphabet of the codes, in small letters.
 *
 * <p>Nobody types it, so it is long enough never to be guessed: 128.8 bits. Without punctuation and without a difference
 * between large and small letters, no mail program cuts or changes it.
 */
public record JoinLink(String value) implements JoinEntry {
    static final int LENGTH = 26;

    static JoinLink random(RandomGenerator random) {
        return new JoinLink(JoinCode.signs(random, LENGTH).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
