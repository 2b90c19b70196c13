package dev.kernvraag.brief;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.OwnCanvas;
import dev.kernvraag.brief.Brief.OwnField;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canvases of the facilitator’s own that the room has been on, in the language of the brief.
 *
 * @param steps their steps, in the order of the agenda
 */
record OwnCanvases(List<Step> steps, Language language) {
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
                            on(step.id(), cards, entries))));
        }
        return List.copyOf(canvases);
    }

    private static List<Entry> on(StepId step, List<Card> cards, Map<CardId, Entry> entries) {
        return cards.stream()
                .filter(card -> card.own().filter(step::equals).isPresent() && card.visible())
                .sorted(Comparator.comparingInt(Card::number))
                .flatMap(card -> Optional.ofNullable(entries.get(card.id())).stream())
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
