package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.Span;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import java.util.List;

/** What somebody in the room wrote, in the direction in which it reads. */
class Said extends Span {
    Said(String text) {
        super(text);
        addClassName("kv-brief-text");
        getElement().setAttribute("dir", "auto");
    }

    /** The number of a card on the board. */
    static Span number(Ref card) {
        Span number = new Span(BriefWords.number(card));
        number.addClassName("kv-brief-number");
        return number;
    }

    /** Something that must not be overlooked. */
    static Span mark(String text) {
        Span mark = new Span(text);
        mark.addClassName("kv-brief-mark");
        return mark;
    }

    /** What a card is, and what it is called. */
    static Span labelled(String label, String text) {
        Span name = new Span(label + ": ");
        name.addClassName("kv-muted");
        Span all = new Span(name, new Said(text));
        all.addClassName("kv-brief-fact");
        return all;
    }

    /** Several cards in one line. */
    static Span labelled(String label, List<Ref> cards) {
        return labelled(label, BriefWords.list(cards));
    }
}
