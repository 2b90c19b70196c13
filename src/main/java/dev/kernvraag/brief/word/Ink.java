package dev.kernvraag.brief.word;

import java.math.BigInteger;
import java.text.Bidi;
import java.util.Optional;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes text into paragraphs: line breaks and direction kept, every bookmark with a number of its own. */
class Ink {
    private int bookmarks;

    /** Writes a line; where it is the place of a card, links lead to it. */
    void write(CTP paragraph, Style style, Line line) {
        boolean rightToLeft = rightToLeft(line.text());
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style.id());
        if (rightToLeft) {
            properties.addNewBidi();
        }
        Optional<BigInteger> bookmark = line.card().map(card -> begin(paragraph, anchor(card.number())));
        for (Line.Piece piece : line.pieces()) {
            CTR run = piece.target()
                    .map(target -> linked(paragraph, anchor(target.number())))
                    .orElseGet(paragraph::addNewR);
            write(run, piece.text(), piece.style(), rightToLeft);
        }
        bookmark.ifPresent(id -> end(paragraph, id));
    }

    /** Writes a heading that the table of contents leads to. */
    void heading(CTP paragraph, Style style, String text, String anchor) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        BigInteger id = begin(paragraph, anchor);
        write(paragraph.addNewR(), text, "", false);
        end(paragraph, id);
    }

    /** Writes one run: a line end becomes a break, a tab a tab. */
    static void write(CTR run, String text, String style, boolean rightToLeft) {
        if (!style.isEmpty() || rightToLeft) {
            CTRPr properties = run.addNewRPr();
            if (!style.isEmpty()) {
                properties.addNewRStyle().setVal(style);
            }
            if (rightToLeft) {
                properties.addNewRtl();
            }
        }
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : '\0';
            if (at == text.length() || sign == '\n' || sign == '\t') {
                if (at > from) {
                    CTText written = run.addNewT();
                    written.setStringValue(text.substring(from, at));
                    written.setSpace(SpaceAttribute.Space.PRESERVE);
                }
                if (sign == '\n') {
                    run.addNewBr();
                } else if (sign == '\t') {
                    run.addNewTab();
                }
                from = at + 1;
            }
        }
    }

    /** A run in a link to a place in the document. */
    static CTR linked(CTP paragraph, String anchor) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(anchor);
        link.setHistory(true);
        return link.addNewR();
    }

    private static String anchor(int card) {
        return "card_" + card;
    }

    private BigInteger begin(CTP paragraph, String name) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        return id;
    }

    private static void end(CTP paragraph, BigInteger id) {
        CTMarkupRange end = paragraph.addNewBookmarkEnd();
        end.setId(id);
    }

    private static boolean rightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
