package dev.kernvraag.language;

import java.util.regex.Pattern;

/**
 * Takes out of typed text what no screen, file or database can hold, and nothing else.
 *
 * <p>Control characters (Unicode category Cc, without tab and line feed) and lone surrogates are illegal in XML 1.0 and
 * in PostgreSQL text; a name also loses marks that turn the writing direction, with which one person could pose as
 * another.
 */
public final class Clean {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");
    private static final Pattern DIRECTION =
            Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Clean() {}

    /** A text of several lines, without surrounding white space. */
    public static String text(String typed) {
        return CONTROLS.matcher(LINE_ENDS.matcher(typed).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    /** A text on one line: a name, a title, a field. */
    public static String line(String typed) {
        return BLANKS.matcher(text(typed)).replaceAll(" ");
    }

    /** A person’s or a group’s name: one line that cannot turn the writing direction. */
    public static String name(String typed) {
        return line(DIRECTION.matcher(typed).replaceAll(""));
    }

    /**
     * The cleaned text, if it has something in it and is no longer than allowed.
     *
     * @param limit the most characters (UTF-16 units)
     * @throws Refusal {@code empty} or {@code tooLong}
     */
    public static String within(int limit, String cleaned) {
        if (cleaned.isEmpty()) {
            throw new Refusal("empty");
        }
        return atMost(limit, cleaned);
    }

    /**
     * The cleaned text, which may be empty, if it is no longer than allowed.
     *
     * @throws Refusal {@code tooLong}
     */
    public static String atMost(int limit, String cleaned) {
        if (cleaned.length() > limit) {
            throw new Refusal("tooLong", cleaned.length(), limit);
        }
        return cleaned;
    }
}
