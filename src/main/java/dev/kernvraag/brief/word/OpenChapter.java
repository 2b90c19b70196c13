package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.OpenQuestion;
import java.util.List;

/** What the workshop has not answered yet, and what to do about it. */
final class OpenChapter {
    private OpenChapter() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        paper.chapter(words.t("brief.chapter.open"));
        if (brief.questions().isEmpty()) {
            paper.paragraph(Style.NORMAL, words.t("brief.open.none"));
        }
        for (OpenQuestion open : brief.questions()) {
            paper.topic(words.question(open));
            paper.paragraph(Style.NOTE, words.advice(open));
            open.names().forEach(name -> paper.paragraph(Style.BULLET, name));
            for (Ref card : open.named()) {
                paper.paragraph(
                        Style.BULLET,
                        Line.of(BriefWords.brief(card) + " (").to(card).then(")"));
            }
            if (!open.further().isEmpty()) {
                more(paper, open.further(), words);
            }
        }
    }

    private static void more(Paper paper, List<Ref> cards, BriefWords words) {
        // The sentence has one place for the numbers, which are links.
        String[] around = words.t("brief.open.more", "\n").split("\n", -1);
        paper.paragraph(Style.NOTE, Line.of(around[0]).numbers(cards).then(around[around.length - 1]));
    }
}
