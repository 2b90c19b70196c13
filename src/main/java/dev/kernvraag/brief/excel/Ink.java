package dev.kernvraag.brief.excel;

import dev.kernvraag.language.Clean;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** Writes into cells, in the few styles that the workbook has. */
class Ink {
    private static final String FACE = "Arial";
    private static final short SIZE = 10;
    private static final short LARGE = 16;
    private static final int OPAQUE = 0xff;
    private static final int INK = 0x1d232b;
    private static final int PETROL = 0x0d5c63;
    private static final int MUTED = 0x5b6472;
    private static final int WASH = 0xe9f1f1;
    private static final int LINE = 0xe4dfd4;

    /** What Excel would read as the begin of a formula when somebody edits the cell. */
    private static final String FORMULA_SIGNS = "=+-@\t";

    /** Text that looks like an escaped character of the file format itself (ECMA-376, 22.4.2.4). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook book;
    private final String cut;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle number;
    private final XSSFCellStyle head;
    private final XSSFCellStyle figureHead;
    private final XSSFCellStyle title;
    private final XSSFCellStyle label;
    private final XSSFCellStyle link;

    /**
     * The styles of a workbook.
     *
     * @param cut what a text ends with that does not fit in a cell
     */
    Ink(XSSFWorkbook book, String cut) {
        this.book = book;
        this.cut = cut;
        XSSFFont plain = book.getFontAt(0);
        plain.setFontName(FACE);
        plain.setFontHeightInPoints(SIZE);
        plain.setScheme(FontScheme.NONE);
        plain.setColor(colour(INK));
        text = cell();
        quoted = cell();
        quoted.setQuotePrefixed(true);
        number = cell();
        figure(number);
        head = head();
        figureHead = head();
        figure(figureHead);
        title = book.createCellStyle();
        title.setFont(font(true, LARGE, PETROL));
        label = cell();
        label.setFont(font(false, SIZE, MUTED));
        link = cell();
        link.setFont(font(false, SIZE, PETROL));
    }

    void text(XSSFCell cell, String value) {
        String legal = fitting(Clean.text(value));
        boolean risky = !legal.isEmpty() && FORMULA_SIGNS.indexOf(legal.charAt(0)) >= 0;
        write(cell, legal, risky ? quoted : text);
    }

    void number(XSSFCell cell, int value) {
        cell.setCellValue(value);
        cell.setCellStyle(number);
    }

    /**
     * Writes a heading.
     *
     * @param figures whether the column holds numbers
     */
    void head(XSSFCell cell, String value, boolean figures) {
        write(cell, value, figures ? figureHead : head);
    }

    void title(XSSFCell cell, String value) {
        write(cell, Clean.text(value), title);
    }

    void label(XSSFCell cell, String value) {
        write(cell, value, label);
    }

    void link(XSSFCell cell, String value) {
        write(cell, value, link);
    }

    void nothing(XSSFCell cell) {
        cell.setCellStyle(text);
    }

    private static void write(XSSFCell cell, String value, XSSFCellStyle style) {
        cell.setCellValue(ESCAPE.matcher(value).replaceAll("_x005F_"));
        cell.setCellStyle(style);
    }

    private String fitting(String value) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        // An escape makes a text longer; a text near the limit that is full of them is cut a little early.
        int longest = ESCAPE.matcher(value).find() ? most / 2 : most;
        if (value.length() <= longest) {
            return value;
        }
        int end = longest - cut.length();
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + cut;
    }

    private XSSFCellStyle cell() {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    private XSSFCellStyle head() {
        XSSFCellStyle style = cell();
        style.setFont(font(true, SIZE, PETROL));
        style.setFillForegroundColor(colour(WASH));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** Figures stand right, a little away from the text beside them. */
    private static void figure(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    /** POI begins a font with its name and size, but in the file bold comes before them. */
    private XSSFFont font(boolean bold, short size, int rgb) {
        CTFont parts = CTFont.Factory.newInstance();
        if (bold) {
            parts.addNewB().setVal(true);
        }
        parts.addNewSz().setVal(size);
        parts.addNewColor().setRgb(colour(rgb).getARGB());
        parts.addNewName().setVal(FACE);
        XSSFFont font = new XSSFFont(parts);
        font.registerTo(book.getStylesSource());
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
