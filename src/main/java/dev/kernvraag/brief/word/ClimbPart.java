package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Climb;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;

/** The ladders on cards of one kind: what the room asked, and what it answered. */
final class ClimbPart {
    private ClimbPart() {}

    /** Writes the part, unless there is no such ladder. */
    static void write(Paper paper, Brief brief, CardKind kind, BriefWords words) {
        List<Climb> climbs = brief.climbs(kind);
        if (climbs.isEmpty()) {
            return;
        }
        paper.part(words.t("brief.part.climbs." + kind));
        paper.paragraph(Style.NORMAL, words.t("brief.climbs.intro." + kind));
        for (Climb climb : climbs) {
            paper.topic(BriefWords.brief(climb.foot()) + " (" + BriefWords.number(climb.foot()) + ")");
            for (Brief.Rung rung : climb.rungs()) {
                paper.paragraph(Style.NORMAL, question(rung, words));
                rung.answers().forEach(answer -> paper.paragraph(Style.BULLET, answer(answer, words)));
            }
        }
    }

    private static Line question(Brief.Rung rung, BriefWords words) {
        Line line = Line.empty();
        if (rung.height() > 0) {
            line = line.label(words.t("brief.climb.on", BriefWords.shortened(rung.on())) + " ");
        }
        return line.strong(rung.question());
    }

    private static Line answer(Brief.Answer answer, BriefWords words) {
        Line line = Line.of(answer.text());
        if (answer.card().isPresent()) {
            Brief.Ref card = answer.card().get();
            line = line.label(" · " + words.kind(card) + " ").to(card);
        }
        if (answer.deadEnd()) {
            line = line.label(" · " + words.t("brief.climb.deadEnd"));
        }
        return answer.author().isEmpty() ? line : line.label(" · " + words.t("brief.by", answer.author()));
    }
}
