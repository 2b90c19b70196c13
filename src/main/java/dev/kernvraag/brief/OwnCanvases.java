package dev.kernvraag.brief;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.OwnCanvas;
import dev.kernvraag.brief.Brief.OwnField;
import dev.kernvraag.brief.Brief.Rating;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.priority.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The canvases of the facilitator’s own that the room has been on, in the language of the brief.
 *
 * @param steps their steps, in the order of the agenda
 * @param rated what their cards got in a round, where there was one
 */
record OwnCanvases(List<Step> steps, Map<StepId, List<Tally>> rated, Language language) {
    private static final Rating NOTHING = new Rating(0, 0);
    private static final Comparator<Rating> BEST_FIRST = Comparator.comparingInt(Rating::dots)
            .thenComparingInt(Rating::voters)
            .reversed();

    /** The part of a canvas that a card stands in: its key on the journey’s canvases, its name on an own one. */
    String section(Card card) {
        return card.own()
                .flatMap(this::layout)
                .flatMap(layout -> layout.sections().stream()
                        .filter(section -> section.key().equals(card.section()))
                        .findFirst())
                .map(section -> said(section.name()))
                .orElse(card.section());
    }

    /** The canvases with the cards that the brief holds. */
    List<OwnCanvas> with(List<Card> cards, Map<CardId, Entry> entries) {
        List<OwnCanvas> canvases = new ArrayList<>();
        for (Step step : steps) {
            Map<CardId, Rating> got = got(step.id());
            List<Card> here = on(step.id(), cards, got);
            step.plan()
                    .layout()
                    .ifPresent(layout -> canvases.add(new OwnCanvas(
                            said(step.plan().title()),
                            said(layout.question()),
                            layout.sections().stream()
                                    .map(section -> said(section.name()))
                                    .distinct()
                                    .toList(),
                            layout.fields().stream()
                                    .map(field -> new OwnField(field.key(), said(field.name()), field.type()))
                                    .toList(),
                            here.stream()
                                    .flatMap(card -> Optional.ofNullable(entries.get(card.id())).stream())
                                    .toList(),
                            here.stream()
                                    .filter(card -> got.containsKey(card.id()))
                                    .collect(Collectors.toMap(
                                            Card::number, card -> got.getOrDefault(card.id(), NOTHING))))));
        }
        return List.copyOf(canvases);
    }

    private Map<CardId, Rating> got(StepId step) {
        return rated.getOrDefault(step, List.of()).stream()
                .collect(Collectors.toMap(Tally::card, tally -> new Rating(tally.dots(), tally.voters())));
    }

    /** The open cards of a canvas, best first, and by number where nothing else decides. */
    private static List<Card> on(StepId step, List<Card> cards, Map<CardId, Rating> got) {
        Function<Card, Rating> rating = card -> got.getOrDefault(card.id(), NOTHING);
        return cards.stream()
                .filter(card -> card.own().filter(step::equals).isPresent() && card.visible())
                .sorted(Comparator.comparing(rating, BEST_FIRST).thenComparingInt(Card::number))
                .toList();
    }

    private Optional<Layout> layout(StepId step) {
        return steps.stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .flatMap(one -> one.plan().layout());
    }

    private String said(Bilingual text) {
        return text.in(language);
    }
}
