package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Field;
import java.util.List;

/** The cards of a kind, each with what was filled in. */
class CardList extends UnorderedList {
    CardList(CardKind kind, List<Entry> cards, BriefWords words) {
        addClassName("kv-brief-cards");
        getElement().setAttribute("data-kind", kind.name());
        for (Entry card : cards) {
            Div text = new Div(new Said(card.card().text()), Said.number(card.card()));
            Div facts = new Div();
            facts.addClassName("kv-brief-facts");
            for (Field field : kind.fields()) {
                String value = words.value(kind, field, card);
                if (!value.isEmpty()) {
                    facts.add(Said.labelled(words.label(field), value));
                }
            }
            List<Ref> needs = card.reaches(CardKind.NEED);
            if (!needs.isEmpty()) {
                facts.add(Said.labelled(words.t("brief.serves.NEED"), BriefWords.numbers(needs)));
            }
            add(new ListItem(text, facts));
        }
    }
}
