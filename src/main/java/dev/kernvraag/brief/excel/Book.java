package dev.kernvraag.brief.excel;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.Imprint;
import dev.kernvraag.language.Clean;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook while it is written, sheet by sheet. */
class Book implements AutoCloseable {
    /** In points: what a line takes, and what a row has above and below its lines. */
    private static final float LINE = 13.5f;

    private static final float ROOM = 6;

    /** The highest row that Excel has, in points. */
    private static final float HIGHEST = 409;

    private static final double MARGIN_INCHES = 0.5;
    private static final int WIDTH_UNITS = 256;
    private static final int SHEET_NAME_MAX = 31;

    /** Excel keeps this name of a sheet to itself. */
    private static final String RESERVED = "History";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Ink ink;
    private final String footer;
    private final List<String> tables = new ArrayList<>();

    Book(Brief brief, BriefWords words) throws IOException {
        ink = new Ink(workbook, words.t("brief.cut"));
        footer = Clean.line(brief.title()).replace("&", "&&");
        Imprint.put(workbook.getProperties(), brief, words);
    }

    Ink ink() {
        return ink;
    }

    /** The names of the sheets with a table, so far. */
    List<String> tables() {
        return List.copyOf(tables);
    }

    /** Adds a sheet that prints on A4, as wide as it is and as long as it gets. */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setLeft(footer);
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
        return sheet;
    }

    /** Adds a sheet that is one table, with its headings frozen and printed on every page. */
    <T> void table(String name, List<Column<T>> columns, List<T> rows) {
        table(name, name.replaceAll("[^\\p{L}\\p{N}]", ""), columns, rows);
    }

    /** The same, with a name for the table that is not the sheet’s. */
    <T> void table(String name, String tableName, List<Column<T>> columns, List<T> rows) {
        XSSFSheet sheet = sheet(name);
        XSSFRow heads = sheet.createRow(0);
        heads.setHeightInPoints(2 * LINE + ROOM);
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, columns.get(at).width() * WIDTH_UNITS);
            ink.head(
                    heads.createCell(at),
                    columns.get(at).head(),
                    columns.get(at).figures());
        }
        for (T row : rows) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), columns, row);
        }
        if (rows.isEmpty()) {
            // A table has at least one row, if an empty one.
            XSSFRow empty = sheet.createRow(1);
            for (int at = 0; at < columns.size(); at++) {
                ink.nothing(empty.createCell(at));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        make(sheet, tableName, columns.size());
        tables.add(name);
    }

    /** A name for a new sheet that is as near to the wanted one as Excel allows: short, without its signs, and free. */
    String free(String wanted) {
        String name = cut(WorkbookUtil.createSafeSheetName(wanted, ' '), "");
        for (int again = 2; workbook.getSheet(name) != null || name.equalsIgnoreCase(RESERVED); again++) {
            name = cut(WorkbookUtil.createSafeSheetName(wanted, ' '), " (" + again + ")");
        }
        return name;
    }

    private static String cut(String name, String suffix) {
        int end = Math.min(name.length(), SHEET_NAME_MAX - suffix.length());
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + suffix;
    }

    void write(OutputStream out) throws IOException {
        workbook.setActiveSheet(0);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** How high a row is whose longest text takes so many lines, in points. */
    static float height(int lines) {
        return Math.min(HIGHEST, lines * LINE + ROOM);
    }

    /** How many lines a text takes in a column so many characters wide, rather too many than too few. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += 1 + paragraph.length() * 10 / (width * 11);
        }
        return lines;
    }

    private <T> void fill(XSSFRow row, List<Column<T>> columns, T values) {
        int lines = 1;
        for (int at = 0; at < columns.size(); at++) {
            XSSFCell cell = row.createCell(at);
            Object value = columns.get(at).value().apply(values);
            if (value instanceof Integer number) {
                ink.number(cell, number);
            } else if (value instanceof String text && !text.isEmpty()) {
                ink.text(cell, text);
                lines = Math.max(lines, lines(text, columns.get(at).width()));
            } else {
                ink.nothing(cell);
            }
        }
        row.setHeightInPoints(height(lines));
    }

    private static void make(XSSFSheet sheet, String name, int columns) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(sheet.getLastRowNum(), columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.updateHeaders();
        table.setStyleName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(false);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
}
