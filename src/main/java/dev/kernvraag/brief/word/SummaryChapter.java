package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.OpenQuestion;

/** One page for who reads one page: what was asked for, what weighs most, what is open. */
final class SummaryChapter {
    private static final int[] WIDTHS = {840, 6_572, 1_000, 1_000};

    private SummaryChapter() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        paper.chapter(words.t("brief.chapter.summary"));
        paper.paragraph(Style.NORMAL, words.gathered());
        paper.part(words.t("brief.part.asked"));
        if (brief.askedFor().isEmpty()) {
            paper.paragraph(Style.NOTE, words.t("brief.askedNothing"));
        } else {
            paper.paragraph(Style.QUOTE, brief.askedFor());
        }
        paper.part(words.t("brief.part.top"));
        paper.paragraph(Style.NORMAL, words.turnout());
        if (!words.top().isEmpty()) {
            top(paper, words);
            paper.paragraph(Style.AFTER_TABLE, words.reached());
        }
        paper.part(words.t("brief.part.openShort"));
        if (brief.questions().isEmpty()) {
            paper.paragraph(Style.NORMAL, words.t("brief.open.none"));
        } else {
            for (OpenQuestion open : brief.questions()) {
                paper.paragraph(Style.BULLET, words.question(open) + ".");
            }
            paper.paragraph(Style.NOTE, words.t("brief.open.see", words.t("brief.chapter.open")));
        }
    }

    private static void top(Paper paper, BriefWords words) {
        Table table = paper.table(
                words.t("brief.table.top"),
                WIDTHS,
                Cell.head(words.t("brief.column.rank")),
                Cell.head(words.t("brief.column.need")),
                Cell.figureHead(words.t("brief.column.dots")),
                Cell.figureHead(words.t("brief.column.voters")));
        for (RankedNeed ranked : words.top()) {
            Ref card = ranked.need().card();
            table.row(
                    Cell.of(Line.empty().strong(String.valueOf(card.rank()))),
                    Cell.of(Line.of(BriefWords.brief(card) + " (").to(card).then(")")),
                    Cell.figure(ranked.dots()),
                    Cell.figure(ranked.voters()));
        }
    }
}
