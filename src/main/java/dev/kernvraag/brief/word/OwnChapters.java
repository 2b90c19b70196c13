package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.OwnCanvas;
import dev.kernvraag.brief.BriefWords;
import java.util.List;

/** A chapter for each canvas of the facilitator’s own: its cards, section by section, with what was filled in. */
final class OwnChapters {
    private static final int[] WIDTHS = {840, 8_572};

    private OwnChapters() {}

    static void write(Paper paper, Brief brief, BriefWords words) {
        for (OwnCanvas canvas : brief.own()) {
            paper.chapter(canvas.name());
            if (!canvas.question().isEmpty()) {
                paper.paragraph(Style.QUOTE, canvas.question());
            }
            if (canvas.cards().isEmpty()) {
                paper.paragraph(Style.NOTE, words.t("brief.empty.OWN"));
            }
            for (String section : canvas.sections()) {
                List<Entry> cards = canvas.in(section);
                if (!cards.isEmpty()) {
                    section(paper, canvas, section, cards, words);
                }
            }
        }
    }

    private static void section(Paper paper, OwnCanvas canvas, String section, List<Entry> cards, BriefWords words) {
        if (canvas.sections().size() > 1) {
            paper.part(section);
        }
        Table table = paper.table(
                words.t("brief.table.own", canvas.name(), section),
                WIDTHS,
                Cell.head(words.t("brief.column.number")),
                Cell.head(words.t("brief.column.card")));
        for (Entry card : cards) {
            Cell cell = Cell.of(Line.place(card.card())).pictured(card);
            for (BriefWords.Fact fact : words.facts(card)) {
                cell = cell.and(
                        Style.TABLE_DETAIL,
                        Line.empty().label(fact.label() + ": ").then(fact.value()));
            }
            for (BriefWords.Tied tied : words.tied(card)) {
                cell = cell.and(
                        Style.TABLE_DETAIL,
                        Line.empty().label(tied.label() + ": ").list(tied.cards()));
            }
            if (!card.author().isEmpty()) {
                cell = cell.and(Style.TABLE_DETAIL, Line.empty().label(words.t("brief.by", card.author())));
            }
            table.row(Cell.text(BriefWords.number(card.card())), cell);
        }
    }
}
