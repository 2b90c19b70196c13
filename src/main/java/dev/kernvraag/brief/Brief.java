package dev.kernvraag.brief;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workshop found, at one moment; it holds what the room could see and nothing else.
 *
 * @param language what the brief is written in
 * @param facilitator the name of whoever guided the workshop
 * @param anonymous whether {@link #people} is left out and no entry has an author
 * @param at when it was read, to the second
 * @param date that day where the server stands
 * @param needs best first after a closed round, else in the order of the board
 * @param canvases the cards of the journey’s canvases by number, the needs too
 * @param own the canvases of the facilitator’s own that the room has been on, in the order of the agenda
 * @param climbs the ladders on which something was answered: those of means first, each by the number of its card
 * @param ties the links between those cards
 * @param groups the stakeholder groups, in the workshop’s order
 * @param people everybody who joined, by name
 * @param questions what is still open, the weightiest first
 */
public record Brief(
        String title,
        String askedFor,
        Language language,
        String facilitator,
        boolean anonymous,
        Instant at,
        LocalDate date,
        Turnout turnout,
        List<RankedNeed> needs,
        Map<CardKind, List<Entry>> canvases,
        List<OwnCanvas> own,
        List<Climb> climbs,
        List<Tie> ties,
        List<Group> groups,
        List<Person> people,
        List<OpenQuestion> questions) {

    /**
     * A card, named somewhere else than where it stands.
     *
     * @param rank the place of a need after a closed round, 1 for the first; 0 for everything else
     */
    public record Ref(CardKind kind, int number, String text, int rank) {}

    /**
     * A card where it stands.
     *
     * @param section the part of the canvas: its key on the journey’s canvases, its name on an own one
     * @param fields the values that were given
     * @param author empty in an anonymous workshop and for a facilitator’s card
     * @param picture what was put on it
     * @param thread the cards of the other kinds that it reaches through the links, along the thread or back
     */
    public record Entry(
            Ref card,
            String section,
            Map<String, String> fields,
            String author,
            Optional<Depiction> picture,
            Map<CardKind, List<Ref>> thread) {
        /** The value of a field, or an empty text. */
        public String field(String key) {
            return fields.getOrDefault(key, "");
        }

        /** Whether a field was marked. */
        public boolean marked(String key) {
            return Boolean.parseBoolean(field(key));
        }

        /** The cards of a kind that it reaches. */
        public List<Ref> reaches(CardKind kind) {
            return thread.getOrDefault(kind, List.of());
        }
    }

    /**
     * A canvas of the facilitator’s own.
     *
     * @param question what the room was asked; empty where the name says it all
     * @param sections the names of its parts, in reading order
     * @param cards best first after a closed round, else by number
     * @param ratings what each card got in the newest closed round, by its number; empty before there is one
     */
    public record OwnCanvas(
            String name,
            String question,
            List<String> sections,
            List<OwnField> fields,
            List<Entry> cards,
            Map<Integer, Rating> ratings) {
        /** What a card got in a round; nothing where it got nothing. */
        public Rating rating(Ref card) {
            return ratings.getOrDefault(card.number(), new Rating(0, 0));
        }

        /** The cards in a part of it. */
        public List<Entry> in(String section) {
            return cards.stream().filter(card -> card.section().equals(section)).toList();
        }
    }

    /** The dots of a card, and how many people gave at least one. */
    public record Rating(int dots, int voters) {}

    /** A field of the cards on an own canvas. */
    public record OwnField(String key, String name, Layout.Field.Type type) {}

    /**
     * A need with what it got in the round.
     *
     * @param voters how many people gave it at least one dot
     */
    public record RankedNeed(Entry need, int dots, int voters) {}

    /**
     * A ladder: the way back from a means, or the causes of a problem.
     *
     * @param foot the card that it stands on
     * @param rungs each after the answer that it asks on, so that a branch is read to its end before the next
     */
    public record Climb(Ref foot, List<Rung> rungs) {}

    /**
     * A question with its answers.
     *
     * @param height how many questions lie between this one and the foot; 0 for one about the card at the foot
     * @param on the answer that it asks on; at the foot, the card’s text
     */
    public record Rung(int height, String on, String question, List<Answer> answers) {}

    /**
     * What somebody answered.
     *
     * @param author empty in an anonymous workshop and for a facilitator’s answer
     * @param card the card that it became, if it did and the card still lies there
     * @param deadEnd whether the room went no further here
     */
    public record Answer(String text, String author, Optional<Ref> card, boolean deadEnd) {}

    /** A link, from the card nearer to the means to the card nearer to for whom. */
    public record Tie(Ref from, Ref to) {}

    /** A stakeholder group and whether somebody of it joined. */
    public record Group(String name, boolean present) {}

    /** Somebody who joined. */
    public record Person(String name, String group) {}

    /**
     * How the newest round went.
     *
     * @param joined how many people joined the workshop
     * @param voters how many of them spent a dot
     * @param budget the dots that everybody had; 0 without a round
     */
    public record Turnout(State state, int joined, int voters, int budget) {
        /** Whether there is a ranking. */
        public enum State {
            /** No round was opened. */
            NONE,
            /** People are spending dots; totals stay hidden until the round is closed. */
            RUNNING,
            /** The round is closed and its totals count. */
            CLOSED
        }
    }

    /** The cards of a kind, by number. */
    public List<Entry> canvas(CardKind kind) {
        return canvases.getOrDefault(kind, List.of());
    }

    /** The ladders that stand on cards of a kind. */
    public List<Climb> climbs(CardKind kind) {
        return climbs.stream().filter(climb -> climb.foot().kind() == kind).toList();
    }

    /** The own canvas that a card stands on; empty for a card of the journey. */
    public Optional<OwnCanvas> ownCanvas(Ref card) {
        return own.stream()
                .filter(canvas ->
                        canvas.cards().stream().anyMatch(entry -> entry.card().number() == card.number()))
                .findFirst();
    }

    /** Whether the needs have an order that people gave them. */
    public boolean ranked() {
        return turnout.state() == Turnout.State.CLOSED;
    }

    /** The needs that nothing of what was asked for reaches, in their order. */
    public List<RankedNeed> unasked() {
        return needs.stream()
                .filter(ranked -> ranked.need().reaches(CardKind.MEANS).isEmpty())
                .toList();
    }
}
