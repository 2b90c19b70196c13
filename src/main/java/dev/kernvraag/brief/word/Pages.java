package dev.kernvraag.brief.word;

/**
 * Knows on which page something comes to stand, in broad lines: every line has the height that its style gives it, and
 * every chapter begins on a new page, so that an error does not travel.
 *
 * <p>All heights are in twips, twentieths of a point.
 */
class Pages {
    private final int height;
    private int page = 1;
    private int filled;
    private int held;

    /**
     * An empty first page.
     *
     * @param height of the text on a page
     */
    Pages(int height) {
        this.height = height;
    }

    int page() {
        return page;
    }

    /** Begins a new page. */
    void turn() {
        page++;
        filled = 0;
        held = 0;
    }

    /** Sets something that stays with what follows, such as a heading. */
    void hold(int needed) {
        held += needed;
    }

    /** Whether nothing stands on this page yet. */
    boolean atStart() {
        return filled == 0;
    }

    /** Whether what is held and so much more still fit on this page. */
    boolean fits(int needed) {
        return filled + held + needed <= height;
    }

    /** Sets something that does not break, with what is held before it. */
    void set(int needed) {
        if (!fits(needed) && filled > 0) {
            turnWithHeld();
        }
        filled += held + needed;
        held = 0;
        while (filled > height) {
            page++;
            filled -= height;
        }
    }

    /**
     * Sets a paragraph, which breaks between its lines but leaves no line alone.
     *
     * @param before the space above it, which a page does not begin with
     */
    void paragraph(int lines, int line, int before, int after) {
        int space = filled == 0 ? 0 : before;
        if (lines <= 3) {
            set(space + lines * line);
        } else {
            set(space + 2 * line);
            for (int more = 2; more < lines - 2; more++) {
                set(line);
            }
            set(2 * line);
        }
        filled += after;
    }

    private void turnWithHeld() {
        int kept = held;
        turn();
        held = kept;
    }
}
