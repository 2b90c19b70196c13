package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;

/** Every need, best first, with how to tell that it is met and what it serves. */
final class NeedsChapter {
    private static final int[] WIDTHS = {840, 6_692, 920, 960};
    private static final List<CardKind> SERVED =
            List.of(CardKind.PROBLEM, CardKind.GOAL, CardKind.STAKEHOLDER, CardKind.MEANS, CardKind.OWN);

    private NeedsChapter() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        paper.chapter(words.t("brief.chapter.needs"));
        if (brief.needs().isEmpty()) {
            paper.paragraph(Style.NOTE, words.t("brief.empty.NEED"));
            return;
        }
        paper.paragraph(Style.NORMAL, words.turnout());
        boolean ranked = brief.ranked();
        Table table = paper.table(
                words.t("brief.table.needs"),
                WIDTHS,
                Cell.head(words.t(ranked ? "brief.column.rank" : "brief.column.number")),
                Cell.head(words.t("brief.column.need")),
                Cell.figureHead(words.t("brief.column.dots")),
                Cell.figureHead(words.t("brief.column.voters")));
        for (RankedNeed one : brief.needs()) {
            Ref card = one.need().card();
            Cell place = ranked
                    ? Cell.of(Line.empty().strong(String.valueOf(card.rank())))
                    : Cell.text(BriefWords.number(card));
            table.row(
                    place,
                    need(one.need(), words),
                    ranked ? Cell.figure(one.dots()) : Cell.text(BriefWords.NOT_GIVEN),
                    ranked ? Cell.figure(one.voters()) : Cell.text(BriefWords.NOT_GIVEN));
        }
    }

    private static Cell need(Entry need, BriefWords words) {
        Cell cell = Cell.lead(Line.place(need.card())).pictured(need);
        if (need.marked("socialFunction")) {
            cell = cell.and(Style.TABLE_DETAIL, Line.empty().mark(words.t("brief.safeguard")));
        }
        for (String field : List.of("forWhom", "fitCriterion")) {
            String value = need.field(field);
            if (!value.isEmpty()) {
                cell = cell.and(
                        Style.TABLE_DETAIL,
                        Line.empty()
                                .label(words.t("brief.field." + field) + ": ")
                                .then(value));
            }
        }
        for (CardKind kind : SERVED) {
            List<Ref> served = need.reaches(kind);
            if (!served.isEmpty()) {
                cell = cell.and(
                        Style.TABLE_DETAIL,
                        Line.empty()
                                .label(words.t("brief.serves." + kind) + ": ")
                                .list(served));
            }
        }
        return cell.and(Style.TABLE_DETAIL, Line.empty().label(source(need, words)));
    }

    private static String source(Entry need, BriefWords words) {
        String number = BriefWords.number(need.card());
        return need.author().isEmpty() ? number : number + " · " + words.t("brief.by", need.author());
    }
}
