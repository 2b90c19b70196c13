package dev.kernvraag.brief.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A real table: fixed widths, headings that come back on every page, rows that stay whole, a description for who listens. */
class Table {
    /** The margins of a cell and the line under it, as the style has them, in twips. */
    private static final int CELL_SIDES = 160;

    private static final int CELL_ENDS = 128;
    private static final byte[] FIRST_ROW_ONLY = HexFormat.of().parseHex("0420");

    /** A row that is higher than this may break, since it would leave too much of a page empty. */
    private static final int WHOLE_UP_TO = 7_000;

    private final CTTbl table;
    private final Ink ink;
    private final Frames frames;
    private final Pages pages;
    private final int[] widths;
    private final int headHeight;

    /**
     * A table with its headings.
     *
     * @param description says what it shows, for who cannot see it
     * @param widths in twips, a column each
     */
    Table(CTTbl table, Ink ink, Frames frames, Pages pages, String description, int[] widths, List<Cell> heads) {
        this.table = table;
        this.ink = ink;
        this.frames = frames;
        this.pages = pages;
        this.widths = widths.clone();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal("BriefTable");
        width(properties.addNewTblW(), Arrays.stream(widths).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        look(properties.addNewTblLook());
        properties.addNewTblCaption().setVal(description);
        properties.addNewTblDescription().setVal(description);
        var grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        headHeight = height(heads);
        CTRow head = table.addNewTr();
        CTTrPr headProperties = head.addNewTrPr();
        headProperties.addNewCantSplit();
        headProperties.addNewTblHeader();
        fill(head, heads);
        pages.hold(headHeight);
    }

    /** Adds a row. */
    void row(Cell... cells) {
        List<Cell> all = List.of(cells);
        int height = height(all);
        CTRow row = table.addNewTr();
        if (height <= WHOLE_UP_TO) {
            row.addNewTrPr().addNewCantSplit();
        }
        fill(row, all);
        if (!pages.fits(height) && !pages.atStart()) {
            pages.turn();
            pages.hold(headHeight);
        }
        pages.set(height);
    }

    private void fill(CTRow row, List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            CTTc cell = row.addNewTc();
            width(cell.addNewTcPr().addNewTcW(), widths[at]);
            for (Cell.Block block : cells.get(at).blocks()) {
                if (block.picture().isPresent()) {
                    frames.draw(cell.addNewP(), block.style(), block.picture().get(), widths[at] - CELL_SIDES);
                } else {
                    ink.write(cell.addNewP(), block.style(), block.line());
                }
            }
        }
    }

    private int height(List<Cell> cells) {
        int highest = 0;
        for (int at = 0; at < cells.size(); at++) {
            highest = Math.max(highest, cells.get(at).height(widths[at] - CELL_SIDES));
        }
        return highest + CELL_ENDS;
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private static void look(CTTblLook look) {
        look.setVal(FIRST_ROW_ONLY);
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(false);
        look.setNoVBand(true);
    }
}
