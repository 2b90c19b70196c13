package dev.kernvraag.demo;

import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardKind;
import java.util.List;
import java.util.Map;

/**
 * What happens in the demo workshop, in one language: {@code demo/intranet_<tag>.json}.
 *
 * <p>Groups, people and cards have a short key by which the rest of the script names them; the keys are the same in
 * both languages and never reach the database.
 *
 * @param groups the stakeholder groups’ names by key, in their order
 * @param dots by person, how many dots each need gets
 */
record Script(
        String title,
        String askedFor,
        Map<String, String> groups,
        List<Person> people,
        List<Line> cards,
        List<Tie> links,
        Map<String, Map<String, Integer>> dots) {

    /** The cards of one canvas, in the order in which they are written. */
    List<Line> cards(CardKind kind) {
        return cards.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Somebody who takes part. */
    record Person(String key, String name, String group) {}

    /** A card as somebody writes it. */
    record Line(String key, CardKind kind, String by, String section, String text, Map<String, String> fields) {
        CardDraft draft() {
            return new CardDraft(section, text, fields);
        }
    }

    /** A link that somebody makes. */
    record Tie(String from, String to, String by) {}
}
