package dev.kernvraag.brief.excel;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Climb;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import java.util.ArrayList;
import java.util.List;

/** The ladders as a table, an answer a row; there is no such sheet where nobody climbed. */
final class ClimbSheet {
    private static final int NUMBER = 8;
    private static final int SHORT = 14;
    private static final int MIDDLE = 34;
    private static final int TEXT = 50;

    private ClimbSheet() {}

    private record Row(Climb climb, Brief.Rung rung, Brief.Answer answer) {}

    static void write(Book book, Brief brief, BriefWords words) {
        List<Row> rows = brief.climbs().stream()
                .flatMap(climb -> climb.rungs().stream()
                        .flatMap(rung -> rung.answers().stream().map(answer -> new Row(climb, rung, answer))))
                .toList();
        if (!rows.isEmpty()) {
            book.table(words.t("brief.sheet.climbs"), columns(brief, words), rows);
        }
    }

    private static List<Column<Row>> columns(Brief brief, BriefWords words) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.number(
                words.t("brief.column.footNumber"),
                NUMBER,
                row -> row.climb().foot().number()));
        columns.add(Column.text(
                words.t("brief.column.foot"), MIDDLE, row -> row.climb().foot().text()));
        columns.add(Column.number(
                words.t("brief.column.rung"), NUMBER, row -> row.rung().height() + 1));
        columns.add(Column.text(
                words.t("brief.column.on"), MIDDLE, row -> row.rung().on()));
        columns.add(Column.text(
                words.t("brief.column.asked"), MIDDLE, row -> row.rung().question()));
        columns.add(Column.text(
                words.t("brief.column.answer"), TEXT, row -> row.answer().text()));
        if (!brief.anonymous()) {
            columns.add(Column.text(
                    words.t("brief.column.author"),
                    SHORT + 6,
                    row -> row.answer().author()));
        }
        columns.add(Column.text(
                words.t("brief.column.became"),
                SHORT + 6,
                row -> row.answer()
                        .card()
                        .map(card -> became(card, words))
                        .orElseGet(() -> row.answer().deadEnd() ? words.t("brief.climb.deadEnd") : "")));
        return columns;
    }

    private static String became(Ref card, BriefWords words) {
        return words.kind(card) + " " + BriefWords.number(card);
    }
}
