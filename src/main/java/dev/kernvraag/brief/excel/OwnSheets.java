package dev.kernvraag.brief.excel;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.OwnCanvas;
import dev.kernvraag.brief.Brief.OwnField;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sheet for each canvas of the facilitator’s own, called as the facilitator called it as far as Excel lets it. */
final class OwnSheets {
    private static final int NUMBER = 8;
    private static final int SHORT = 14;
    private static final int MIDDLE = 26;
    private static final int TEXT = 50;

    private OwnSheets() {}

    /** The sheets come after all the others, so that none of ours finds its name taken. */
    static void write(Book book, Brief brief, BriefWords words) {
        int number = 0;
        for (OwnCanvas canvas : brief.own()) {
            // A table’s name may be no place in a sheet, and no other table’s; the facilitator’s words could be either.
            book.table(book.free(canvas.name()), "_" + ++number, columns(brief, canvas, words), canvas.cards());
        }
    }

    private static List<Column<Entry>> columns(Brief brief, OwnCanvas canvas, BriefWords words) {
        List<Column<Entry>> columns = new ArrayList<>();
        columns.add(Column.number(
                words.t("brief.column.number"), NUMBER, row -> row.card().number()));
        columns.add(Column.text(
                words.t("brief.column.card"), TEXT, row -> row.card().text()));
        columns.add(Column.text(words.t("brief.column.section"), SHORT + 6, Entry::section));
        if (!canvas.ratings().isEmpty()) {
            columns.add(Column.count(
                    words.t("brief.column.dots"),
                    NUMBER,
                    row -> canvas.rating(row.card()).dots()));
            columns.add(Column.count(
                    words.t("brief.column.voters"),
                    NUMBER + 2,
                    row -> canvas.rating(row.card()).voters()));
        }
        canvas.fields().forEach(field -> columns.add(field(field, words)));
        if (!brief.anonymous()) {
            columns.add(Column.text(words.t("brief.column.author"), SHORT + 6, Entry::author));
        }
        columns.addAll(PictureColumn.of(canvas.cards(), words));
        for (CardKind other : CardKind.journey()) {
            columns.add(
                    Column.text(words.t("brief.sheet." + other), SHORT, row -> BriefWords.numbers(row.reaches(other))));
        }
        return distinct(columns);
    }

    private static Column<Entry> field(OwnField field, BriefWords words) {
        return field.type() == Layout.Field.Type.SCALE
                ? Column.number(
                        field.name() + " (" + words.t("brief.scaleOf5") + ")",
                        SHORT,
                        row -> row.field(field.key()).isEmpty() ? 0 : Integer.parseInt(row.field(field.key())))
                : Column.text(field.name(), MIDDLE, row -> words.value(field, row));
    }

    /** A table refuses two columns of one name. */
    private static List<Column<Entry>> distinct(List<Column<Entry>> columns) {
        Set<String> taken = new HashSet<>();
        List<Column<Entry>> named = new ArrayList<>();
        for (Column<Entry> column : columns) {
            String head = column.head();
            for (int again = 2; !taken.add(head.toLowerCase(Locale.ROOT)); again++) {
                head = column.head() + " (" + again + ")";
            }
            named.add(new Column<>(head, column.width(), column.figures(), column.value()));
        }
        return named;
    }
}
