package dev.kernvraag.brief.excel;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefWords;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what this is, and the way to the other sheets. */
class Overview {
    private static final int LABEL = 18;
    private static final int TEXT = 90;
    private static final int WIDTH_UNITS = 256;
    private static final float TITLE = 30;

    private final Book book;
    private final XSSFSheet sheet;

    Overview(Book book, Brief brief, BriefWords words) {
        this.book = book;
        this.sheet = book.sheet(words.t("brief.sheet.overview"));
        sheet.setColumnWidth(0, LABEL * WIDTH_UNITS);
        sheet.setColumnWidth(1, TEXT * WIDTH_UNITS);
        sheet.setDisplayGridlines(false);
        XSSFRow title = row();
        title.setHeightInPoints(TITLE);
        book.ink().title(title.createCell(0), brief.title());
        line(words.t("brief.overview.date"), words.date());
        line(words.t("brief.overview.facilitator"), brief.facilitator());
        line(words.t("brief.overview.people"), words.tookPart());
        line(
                words.t("brief.overview.asked"),
                brief.askedFor().isEmpty() ? words.t("brief.askedNothing") : brief.askedFor());
        line(words.t("brief.overview.found"), words.gathered());
        line(words.t("brief.overview.order"), words.turnout());
    }

    /** Lists the sheets, each with the way to it. */
    void links(String label, List<String> sheets) {
        for (int at = 0; at < sheets.size(); at++) {
            String name = sheets.get(at);
            XSSFRow row = row();
            book.ink().label(row.createCell(0), at == 0 ? label : "");
            XSSFCell cell = row.createCell(1);
            book.ink().link(cell, name);
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + name.replace("'", "''") + "'!A1");
            cell.setHyperlink(link);
        }
    }

    private void line(String label, String text) {
        XSSFRow row = row();
        book.ink().label(row.createCell(0), label);
        book.ink().text(row.createCell(1), text);
        row.setHeightInPoints(Book.height(Book.lines(text, TEXT)));
    }

    private XSSFRow row() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }
}
