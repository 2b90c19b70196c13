package dev.kernvraag.board;

import java.util.Locale;
import java.util.Optional;

/** For whom a screen is; screens of one audience are sent the same text. */
enum Audience {
    PARTICIPANT,
    FACILITATOR,
    /** The facilitator’s second screen, for the whole room to read. */
    PROJECTOR;

    static Optional<Audience> parse(String name) {
        for (Audience audience : values()) {
            if (audience.key().equals(name)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
