package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.canvas.CardKind;
import java.util.List;

/** Needs, best first, each with its dots as a figure and as a bar. */
class NeedList extends UnorderedList {
    private static final List<CardKind> SERVED =
            List.of(CardKind.PROBLEM, CardKind.GOAL, CardKind.STAKEHOLDER, CardKind.MEANS, CardKind.OWN);

    private final transient BriefWords words;
    private final boolean whole;
    private final int most;

    /**
     * A list.
     *
     * @param whole whether it says what a need serves, and how to tell that it is met
     */
    NeedList(List<RankedNeed> needs, BriefWords words, boolean whole) {
        this.words = words;
        this.whole = whole;
        this.most = Math.max(1, needs.stream().mapToInt(RankedNeed::dots).max().orElse(0));
        addClassName("kv-brief-needs");
        needs.forEach(need -> add(item(need)));
    }

    private ListItem item(RankedNeed ranked) {
        Ref card = ranked.need().card();
        Span rank = new Span(card.rank() > 0 ? String.valueOf(card.rank()) : BriefWords.number(card));
        rank.addClassName("kv-brief-rank");
        Div about = new Div(new Said(card.text()));
        about.addClassName("kv-brief-need");
        if (whole) {
            facts(about, ranked.need());
        }
        ListItem item = new ListItem(rank, about);
        if (card.rank() > 0) {
            item.add(dots(ranked));
        }
        return item;
    }

    private Div dots(RankedNeed ranked) {
        Span figure = new Span(words.t("brief.view.dots", ranked.dots(), ranked.voters()));
        ProgressBar bar = new ProgressBar(0, most, ranked.dots());
        // The figure says it all to who listens.
        bar.getElement().setAttribute("aria-hidden", "true");
        Div dots = new Div(figure, bar);
        dots.addClassName("kv-brief-dots");
        return dots;
    }

    private void facts(Div about, Entry need) {
        if (need.marked("socialFunction")) {
            about.add(Said.mark(words.t("brief.safeguard")));
        }
        for (String field : List.of("forWhom", "fitCriterion")) {
            if (!need.field(field).isEmpty()) {
                about.add(Said.labelled(words.t("brief.field." + field), need.field(field)));
            }
        }
        for (CardKind kind : SERVED) {
            if (!need.reaches(kind).isEmpty()) {
                about.add(Said.labelled(words.t("brief.serves." + kind), need.reaches(kind)));
            }
        }
    }
}
