package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Group;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;

/** For whom it is, and who took part. */
final class WhoChapter {
    private static final int[] STAKEHOLDERS = {680, 4_332, 1_050, 1_050, 1_300, 1_000};
    private static final int[] PEOPLE = {3_706, 5_706};

    private WhoChapter() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        paper.chapter(words.t("brief.chapter.who"));
        paper.part(words.t("brief.part.stakeholders"));
        stakeholders(paper, brief.canvas(CardKind.STAKEHOLDER), words);
        paper.part(words.t("brief.part.people"));
        paper.paragraph(Style.NORMAL, words.tookPart());
        Table table = paper.table(
                words.t("brief.table.people"),
                PEOPLE,
                Cell.head(words.t("brief.column.group")),
                Cell.head(words.t(brief.anonymous() ? "brief.column.present" : "brief.column.names")));
        for (Group group : brief.groups()) {
            table.row(Cell.text(group.name()), present(group, words));
        }
    }

    private static void stakeholders(Paper paper, List<Entry> stakeholders, BriefWords words) {
        if (stakeholders.isEmpty()) {
            paper.paragraph(Style.NOTE, words.t("brief.empty.STAKEHOLDER"));
            return;
        }
        Table table = paper.table(
                words.t("brief.table.stakeholders"),
                STAKEHOLDERS,
                Cell.heads(
                        words,
                        "brief.column.number",
                        "brief.column.stakeholder",
                        "brief.field.power",
                        "brief.field.interest",
                        "brief.field.stance",
                        "brief.field.heard"));
        for (Entry one : stakeholders) {
            Line heard = one.marked("heard")
                    ? Line.of(words.t("brief.yes"))
                    : Line.empty().mark(words.t("brief.no"));
            table.row(
                    Cell.text(BriefWords.number(one.card())),
                    Cell.of(Line.place(one.card())).pictured(one),
                    Fields.of(one, "power", words),
                    Fields.of(one, "interest", words),
                    Fields.of(one, "stance", words),
                    Cell.of(heard));
        }
    }

    private static Cell present(Group group, BriefWords words) {
        String who = words.present(group);
        return group.present() ? Cell.text(who) : Cell.of(Line.empty().mark(who));
    }
}
