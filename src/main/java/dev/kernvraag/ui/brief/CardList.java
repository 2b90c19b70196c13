package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
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
            words.facts(card).forEach(fact -> facts.add(Said.labelled(fact.label(), fact.value())));
            if (kind == CardKind.OWN) {
                words.tied(card)
                        .forEach(tied -> facts.add(Said.labelled(tied.label(), BriefWords.numbers(tied.cards()))));
            } else if (!card.reaches(CardKind.NEED).isEmpty()) {
                facts.add(Said.labelled(words.t("brief.serves.NEED"), BriefWords.numbers(card.reaches(CardKind.NEED))));
            }
            add(new ListItem(text, facts));
        }
    }
}
