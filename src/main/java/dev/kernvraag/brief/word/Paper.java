package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefWords;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** The document while it is written, from top to bottom. */
class Paper {
    private static final int TEXT_HEIGHT = Sheet.HEIGHT - Sheet.TOP - Sheet.BOTTOM;

    private final CTBody body;
    private final Ink ink = new Ink();
    private final Frames frames;
    private final Pages pages = new Pages(TEXT_HEIGHT);
    private final Contents contents;

    /**
     * A document with its title, and the place of its contents.
     *
     * @param words of the brief
     */
    Paper(XWPFDocument document, Brief brief, BriefWords words) {
        this.body = document.getDocument().getBody();
        this.frames = new Frames(document);
        paragraph(Style.KICKER, words.t("brief.name"));
        paragraph(Style.TITLE, brief.title());
        paragraph(Style.SUBTITLE, words.about());
        this.contents = new Contents(body, words.t("brief.contents"));
    }

    /** Begins a chapter, on a new page. */
    void chapter(String title) {
        pages.turn();
        heading(1, Style.HEADING_1, title);
    }

    /** Begins a part of a chapter. */
    void part(String title) {
        heading(2, Style.HEADING_2, title);
    }

    /** Begins something within a part; it is not in the contents. */
    void topic(String title) {
        pages.hold(space(Style.HEADING_3, title));
        ink.write(body.addNewP(), Style.HEADING_3, Line.of(title));
    }

    void paragraph(Style style, String text) {
        paragraph(style, Line.of(text));
    }

    void paragraph(Style style, Line line) {
        ink.write(body.addNewP(), style, line);
        pages.paragraph(style.lines(line.text(), Sheet.TEXT), style.line(), style.before(), style.after());
    }

    /**
     * Begins a table over the whole width.
     *
     * @param description says what it shows
     * @param widths in twips
     */
    Table table(String description, int[] widths, Cell... heads) {
        return new Table(body.addNewTbl(), ink, frames, pages, description, widths, List.of(heads));
    }

    /** Writes what could not be known before the end. */
    void finish() {
        contents.write();
    }

    private void heading(int level, Style style, String title) {
        // Two lines of what follows stay with it.
        int needed = space(style, title);
        if (!pages.fits(needed + 2 * Style.TABLE_TEXT.line() + Style.NORMAL.line())) {
            pages.turn();
            needed -= style.before();
        }
        pages.hold(needed);
        String anchor = contents.add(level, title, pages.page());
        ink.heading(body.addNewP(), style, title, anchor);
    }

    private static int space(Style style, String text) {
        return style.before() + style.lines(text, Sheet.TEXT) * style.line() + style.after();
    }
}
