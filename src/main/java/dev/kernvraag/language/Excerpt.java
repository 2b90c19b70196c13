package dev.kernvraag.language;

import java.text.BreakIterator;

/** The beginning of a text, for where the whole would not fit. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * A text on one line, cut where a reader sees a character end.
     *
     * @param limit the most characters that are kept (UTF-16 units)
     */
    public static String of(String text, int limit) {
        String line = Clean.line(text);
        if (line.length() <= limit) {
            return line;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(line);
        return line.substring(0, characters.preceding(limit + 1)).strip() + "…";
    }
}
