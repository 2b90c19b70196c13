package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;

/** What was asked for, beside what is needed. */
final class AskedChapter {
    private static final int[] WIDTHS = {4_206, 5_206};

    private AskedChapter() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        paper.chapter(words.t("brief.chapter.asked"));
        paper.part(words.t("brief.part.means"));
        List<Entry> means = brief.canvas(CardKind.MEANS);
        if (means.isEmpty()) {
            paper.paragraph(Style.NOTE, words.t("brief.empty.MEANS"));
        } else {
            paper.paragraph(Style.NORMAL, words.t("brief.means.intro"));
            Table table = paper.table(
                    words.t("brief.table.means"),
                    WIDTHS,
                    Cell.head(words.t("brief.column.means")),
                    Cell.head(words.t("brief.column.reaches")));
            means.forEach(one -> table.row(asked(one, words), reached(one, words)));
        }
        ClimbPart.write(paper, brief, CardKind.MEANS, words);
        paper.part(words.t("brief.part.unasked"));
        List<RankedNeed> unasked = brief.unasked();
        if (unasked.isEmpty()) {
            paper.paragraph(Style.NORMAL, words.t(brief.needs().isEmpty() ? "brief.empty.NEED" : "brief.unasked.none"));
            return;
        }
        paper.paragraph(Style.NORMAL, words.t("brief.unasked.intro"));
        for (RankedNeed ranked : unasked) {
            paper.paragraph(Style.BULLET, named(Line.empty(), ranked.need().card()));
        }
    }

    private static Cell asked(Entry means, BriefWords words) {
        Cell cell = Cell.of(Line.place(means.card())).pictured(means);
        String askedBy = means.field("askedBy");
        Line source = Line.empty();
        if (!askedBy.isEmpty()) {
            source = source.label(words.t("brief.field.askedBy") + ": ").then(askedBy + " · ");
        }
        return cell.and(Style.TABLE_DETAIL, source.label(BriefWords.number(means.card())));
    }

    private static Cell reached(Entry means, BriefWords words) {
        List<Ref> needs = means.reaches(CardKind.NEED);
        if (needs.isEmpty()) {
            return Cell.of(Line.empty().mark(words.t("brief.reachesNothing")));
        }
        Cell cell = Cell.of(named(Line.empty(), needs.getFirst()));
        for (Ref need : needs.subList(1, needs.size())) {
            cell = cell.and(Style.TABLE_TEXT, named(Line.empty(), need));
        }
        return cell;
    }

    private static Line named(Line line, Ref need) {
        Line placed = need.rank() > 0 ? line.strong(need.rank() + ". ") : line;
        return placed.then(BriefWords.brief(need) + " (").to(need).then(")");
    }
}
