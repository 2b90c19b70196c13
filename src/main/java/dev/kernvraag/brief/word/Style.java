package dev.kernvraag.brief.word;

/** The paragraph styles of {@code brief/styles.xml}, with what {@link Pages} needs of them. */
enum Style {
    NORMAL("Normal", 10, false, 280, 0, 120, 0),
    HEADING_1("Heading1", 18, true, 460, 0, 200, 560),
    HEADING_2("Heading2", 12.5, true, 320, 300, 100, 560),
    HEADING_3("Heading3", 10.5, true, 280, 240, 40, 0),
    KICKER("BriefKicker", 9.5, true, 280, 900, 120, 0),
    TITLE("Title", 28, true, 700, 0, 160, 0),
    SUBTITLE("Subtitle", 10.5, false, 300, 0, 780, 0),
    QUOTE("Quote", 11, false, 300, 60, 160, 300),
    BULLET("ListBullet", 10, false, 280, 0, 60, 300),
    NOTE("BriefNote", 10, false, 280, 0, 120, 0),
    AFTER_TABLE("AfterTable", 10, false, 280, 160, 120, 0),
    TABLE_TEXT("TableText", 9.5, false, 250, 0, 40, 0),
    TABLE_LEAD("TableLead", 10, true, 260, 0, 50, 0),
    TABLE_DETAIL("TableDetail", 8.5, false, 230, 0, 20, 0),
    TABLE_HEAD("TableHead", 8.5, true, 250, 0, 40, 0),
    TABLE_HEAD_FIGURE("TableHeadFigure", 8.5, true, 250, 0, 40, 0),
    TABLE_FIGURE("TableFigure", 9.5, false, 250, 0, 40, 0);

    private final String id;
    private final double size;
    private final boolean bold;
    private final int line;
    private final int before;
    private final int after;
    private final int indent;

    /**
     * A style.
     *
     * @param size of its letters, in points
     * @param line the height of a line, in twips (twentieths of a point), as are the rest
     */
    Style(String id, double size, boolean bold, int line, int before, int after, int indent) {
        this.id = id;
        this.size = size;
        this.bold = bold;
        this.line = line;
        this.before = before;
        this.after = after;
        this.indent = indent;
    }

    String id() {
        return id;
    }

    int line() {
        return line;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    /** How many lines a text takes in a column so many twips wide. */
    int lines(String text, int width) {
        return Arial.lines(text, size, bold, width - indent);
    }
}
