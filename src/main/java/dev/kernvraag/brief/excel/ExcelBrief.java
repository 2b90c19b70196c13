package dev.kernvraag.brief.excel;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Group;
import dev.kernvraag.brief.Brief.Person;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.Brief.Tie;
import dev.kernvraag.brief.BriefFormat;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.BriefWriter;
import dev.kernvraag.brief.OpenQuestion;
import dev.kernvraag.brief.Progress;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Field;
import dev.kernvraag.thread.Layer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the brief as a workbook to filter, sort and weigh anew. */
@Component
class ExcelBrief implements BriefWriter {
    private static final int NUMBER = 8;
    private static final int SHORT = 14;
    private static final int MIDDLE = 26;
    private static final int LONG = 34;
    private static final int TEXT = 50;

    ExcelBrief() {}

    /** A row of the open questions. */
    private record Open(String question, int number, String about, String advice) {}

    @Override
    public BriefFormat format() {
        return BriefFormat.EXCEL;
    }

    @Override
    public void write(Brief brief, OutputStream out, Progress progress) throws IOException {
        BriefWords words = BriefWords.of(brief);
        // The kinds, the other tables, and one step to save.
        double steps = CardKind.journey().size() + 3.0;
        try (Book book = new Book(brief, words)) {
            Overview overview = new Overview(book, brief, words);
            book.table(words.t("brief.sheet.ranking"), ranking(brief, words), brief.needs());
            int done = 1;
            progress.at(done / steps);
            for (CardKind kind : CardKind.journey()) {
                book.table(words.t("brief.sheet." + kind), canvas(brief, kind, words), brief.canvas(kind));
                progress.at(++done / steps);
            }
            book.table(words.t("brief.sheet.ties"), ties(words), brief.ties());
            book.table(words.t("brief.sheet.open"), questions(words), open(brief, words));
            if (brief.anonymous()) {
                book.table(words.t("brief.sheet.people"), groups(words), brief.groups());
            } else {
                book.table(words.t("brief.sheet.people"), people(words), brief.people());
            }
            ClimbSheet.write(book, brief, words);
            OwnSheets.write(book, brief, words);
            progress.at((steps - 1) / steps);
            overview.links(words.t("brief.overview.sheets"), book.tables());
            book.write(out);
        }
    }

    private static List<Column<RankedNeed>> ranking(Brief brief, BriefWords words) {
        List<Column<RankedNeed>> columns = new ArrayList<>();
        columns.add(Column.number(
                words.t("brief.column.rank"), NUMBER, row -> row.need().card().rank()));
        columns.add(Column.number(
                words.t("brief.column.number"), NUMBER, row -> row.need().card().number()));
        columns.add(Column.text(
                words.t("brief.column.need"), TEXT, row -> row.need().card().text()));
        if (brief.ranked()) {
            columns.add(Column.count(words.t("brief.column.dots"), NUMBER, RankedNeed::dots));
            columns.add(Column.count(words.t("brief.column.voters"), NUMBER + 2, RankedNeed::voters));
        }
        for (Field field : CardKind.NEED.fields()) {
            columns.add(Column.text(
                    words.label(field),
                    field.type() == Field.Type.TEXT ? MIDDLE : SHORT,
                    row -> words.value(CardKind.NEED, field, row.need())));
        }
        for (CardKind kind : reached(brief, CardKind.NEED)) {
            columns.add(Column.text(
                    words.t("brief.sheet." + kind),
                    MIDDLE,
                    row -> BriefWords.list(row.need().reaches(kind))));
        }
        return columns;
    }

    private static List<Column<Entry>> canvas(Brief brief, CardKind kind, BriefWords words) {
        List<Column<Entry>> columns = new ArrayList<>();
        columns.add(Column.number(
                words.t("brief.column.number"), NUMBER, row -> row.card().number()));
        columns.add(Column.text(
                words.t("canvas." + kind + ".name"), TEXT, row -> row.card().text()));
        columns.add(Column.text(words.t("brief.column.section"), SHORT + 6, words::section));
        for (Field field : kind.fields()) {
            columns.add(field(kind, field, words));
        }
        if (!brief.anonymous()) {
            columns.add(Column.text(words.t("brief.column.author"), SHORT + 6, Entry::author));
        }
        columns.addAll(PictureColumn.of(brief.canvas(kind), words));
        for (CardKind other : reached(brief, kind)) {
            columns.add(
                    Column.text(words.t("brief.sheet." + other), SHORT, row -> BriefWords.numbers(row.reaches(other))));
        }
        return columns;
    }

    private static Column<Entry> field(CardKind kind, Field field, BriefWords words) {
        return switch (field.type()) {
            case SCALE ->
                Column.number(
                        words.label(field) + " (" + words.t("brief.scaleOf5") + ")",
                        SHORT,
                        row -> row.field(field.key()).isEmpty() ? 0 : Integer.parseInt(row.field(field.key())));
            case TEXT -> Column.text(words.label(field), MIDDLE, row -> row.field(field.key()));
            case CHOICE, FLAG -> Column.text(words.label(field), SHORT, row -> words.value(kind, field, row));
        };
    }

    private static List<Column<Tie>> ties(BriefWords words) {
        return List.of(
                Column.number(
                        words.t("brief.column.fromNumber"),
                        NUMBER,
                        tie -> tie.from().number()),
                Column.text(words.t("brief.column.fromKind"), SHORT, tie -> words.kind(tie.from())),
                Column.text(
                        words.t("brief.column.fromText"),
                        TEXT,
                        tie -> tie.from().text()),
                Column.number(
                        words.t("brief.column.toNumber"),
                        NUMBER,
                        tie -> tie.to().number()),
                Column.text(words.t("brief.column.toKind"), SHORT, tie -> words.kind(tie.to())),
                Column.text(
                        words.t("brief.column.toText"), TEXT, tie -> tie.to().text()));
    }

    private static List<Column<Open>> questions(BriefWords words) {
        return List.of(
                Column.text(words.t("brief.column.question"), LONG, Open::question),
                Column.number(words.t("brief.column.number"), NUMBER, Open::number),
                Column.text(words.t("brief.column.about"), TEXT, Open::about),
                Column.text(words.t("brief.column.advice"), TEXT, Open::advice));
    }

    /** A row for every card or group that a question is about, so that each can be given to somebody. */
    private static List<Open> open(Brief brief, BriefWords words) {
        List<Open> rows = new ArrayList<>();
        for (OpenQuestion question : brief.questions()) {
            String asked = words.question(question);
            String advice = words.advice(question);
            for (Ref card : question.cards()) {
                rows.add(new Open(asked, card.number(), card.text(), advice));
            }
            for (String name : question.names()) {
                rows.add(new Open(asked, 0, name, advice));
            }
            if (question.cards().isEmpty() && question.names().isEmpty()) {
                rows.add(new Open(asked, 0, "", advice));
            }
        }
        return rows;
    }

    private static List<Column<Group>> groups(BriefWords words) {
        return List.of(
                Column.text(words.t("brief.column.group"), LONG, Group::name),
                Column.text(words.t("brief.column.present"), SHORT, words::present));
    }

    private static List<Column<Person>> people(BriefWords words) {
        return List.of(
                Column.text(words.t("brief.column.names"), LONG, Person::name),
                Column.text(words.t("brief.column.group"), LONG, Person::group));
    }

    /** The other kinds, in the order of the thread; the own canvases only where there are any. */
    private static List<CardKind> reached(Brief brief, CardKind from) {
        return Layer.ORDER.stream()
                .filter(kind -> kind != from)
                .filter(kind -> kind != CardKind.OWN || !brief.own().isEmpty())
                .toList();
    }
}
