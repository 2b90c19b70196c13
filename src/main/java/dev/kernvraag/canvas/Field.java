package dev.kernvraag.canvas;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import java.util.List;

/**
 * A field that a card of some kind has beside its text.
 *
 * @param choices what a {@link Type#CHOICE} can be, from least to most; empty for the other types
 */
public record Field(String key, Type type, List<String> choices) {
    /** The values a field takes. */
    public enum Type {
        /** A line of at most 500 characters. */
        TEXT,
        /** One of the field’s choices. */
        CHOICE,
        /** {@code 1} (least) to {@code 5} (most). */
        SCALE,
        /** {@code true}, or absent. */
        FLAG
    }

    private static final int TEXT_MAX = 500;
    private static final String TRUE = "true";

    static Field text(String key) {
        return new Field(key, Type.TEXT, List.of());
    }

    static Field choice(String key, String... choices) {
        return new Field(key, Type.CHOICE, List.of(choices));
    }

    static Field scale(String key) {
        return new Field(key, Type.SCALE, List.of());
    }

    static Field flag(String key) {
        return new Field(key, Type.FLAG, List.of());
    }

    /**
     * The value, cleaned; empty if nothing was given.
     *
     * @throws Refusal {@code tooLong} or {@code fieldInvalid}
     */
    String checked(String typed) {
        String value = Clean.line(typed);
        if (value.isEmpty()) {
            return value;
        }
        boolean fits =
                switch (type) {
                    case TEXT -> true;
                    case CHOICE -> choices.contains(value);
                    case SCALE -> value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '5';
                    case FLAG -> value.equals(TRUE);
                };
        if (!fits) {
            throw new Refusal("fieldInvalid");
        }
        return Clean.atMost(TEXT_MAX, value);
    }
}
