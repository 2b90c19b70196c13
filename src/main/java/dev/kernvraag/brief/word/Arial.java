package dev.kernvraag.brief.word;

/**
 * How wide text is in Arial, and so how many lines it takes.
 *
 * <p>The widths are Helvetica’s (Adobe Font Metrics), in thousandths of the letter size; Arial and Liberation Sans have
 * the same. What is not in the table is taken for a letter of middling width, and what is not Latin for a square one.
 */
final class Arial {
    private static final int TWIPS_PER_POINT = 20;
    private static final int UNITS = 1000;
    private static final int LETTER = 556;
    private static final double BOLD = 1.06;
    private static final char FIRST = ' ';
    private static final char LATIN_END = '\u0530';

    /** From the space to the tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private Arial() {}

    /**
     * The lines of a text that breaks after spaces and hyphens, and within a word only where the word is wider than the
     * column.
     *
     * @param size in points
     * @param width of the column, in twips
     */
    static int lines(String text, double size, boolean bold, int width) {
        double room = (double) width * UNITS / (size * TWIPS_PER_POINT) / (bold ? BOLD : 1);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrap(paragraph, room);
        }
        return lines;
    }

    private static int wrap(String text, double room) {
        int lines = 1;
        double filled = 0;
        double word = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            int width = width(letter);
            word += width;
            // A space at the end of a line hangs over its edge.
            double needed = letter == ' ' ? word - width : word;
            if (filled > 0 && filled + needed > room) {
                lines++;
                filled = 0;
            }
            if (word > room && letter != ' ') {
                lines++;
                word = width;
            }
            if (letter == ' ' || letter == '-') {
                filled += word;
                word = 0;
            }
        }
        return lines;
    }

    private static int width(int letter) {
        if (letter >= FIRST && letter - FIRST < WIDTHS.length) {
            return WIDTHS[letter - FIRST];
        }
        if (letter == '’' || letter == '‘') {
            return WIDTHS['i' - FIRST];
        }
        if (letter == '…' || letter == '—') {
            return UNITS;
        }
        return letter < LATIN_END || letter == '–' || letter == '“' || letter == '”' ? LETTER : UNITS;
    }
}
