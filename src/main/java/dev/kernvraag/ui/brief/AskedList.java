package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;

/** What was asked for, each beside the needs it reaches. */
class AskedList extends UnorderedList {
    AskedList(Brief brief, BriefWords words) {
        addClassName("kv-brief-asked");
        brief.canvas(CardKind.MEANS).forEach(means -> add(item(means, words)));
    }

    /** Needs by name, with their place. */
    static UnorderedList needs(List<Ref> needs) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kv-brief-reached");
        for (Ref need : needs) {
            Span rank = new Span(need.rank() > 0 ? String.valueOf(need.rank()) : "");
            rank.addClassName("kv-brief-rank");
            list.add(new ListItem(rank, new Said(BriefWords.brief(need)), Said.number(need)));
        }
        return list;
    }

    private static ListItem item(Entry means, BriefWords words) {
        Div asked = new Div(new Said(means.card().text()), Said.number(means.card()));
        asked.addClassName("kv-brief-means");
        String askedBy = means.field("askedBy");
        if (!askedBy.isEmpty()) {
            asked.add(Said.labelled(words.t("brief.field.askedBy"), askedBy));
        }
        List<Ref> needs = means.reaches(CardKind.NEED);
        return new ListItem(asked, needs.isEmpty() ? Said.mark(words.t("brief.reachesNothing")) : needs(needs));
    }
}
