package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Climb;
import dev.kernvraag.brief.BriefWords;
import java.util.List;

/** Ladders: what the room asked about a card, and what it answered, branch by branch. */
class ClimbList extends Div {
    private final BriefWords words;

    ClimbList(List<Climb> climbs, BriefWords words) {
        this.words = words;
        addClassName("kv-brief-climbs");
        for (Climb climb : climbs) {
            add(new H4(new Said(BriefWords.brief(climb.foot())), Said.number(climb.foot())));
            climb.rungs().forEach(rung -> add(question(rung), answers(rung)));
        }
    }

    private Paragraph question(Brief.Rung rung) {
        Paragraph question = new Paragraph();
        question.addClassName("kv-brief-question");
        if (rung.height() > 0) {
            Span on = new Span(words.t("brief.climb.on", BriefWords.shortened(rung.on())) + " ");
            on.addClassName("kv-muted");
            question.add(on);
        }
        question.add(new Said(rung.question()));
        return question;
    }

    private UnorderedList answers(Brief.Rung rung) {
        UnorderedList answers = new UnorderedList();
        for (Brief.Answer answer : rung.answers()) {
            ListItem item = new ListItem(new Said(answer.text()));
            answer.card().ifPresent(card -> item.add(Said.number(card)));
            if (answer.deadEnd()) {
                Span end = new Span(" · " + words.t("brief.climb.deadEnd"));
                end.addClassName("kv-muted");
                item.add(end);
            }
            answers.add(item);
        }
        return answers;
    }
}
