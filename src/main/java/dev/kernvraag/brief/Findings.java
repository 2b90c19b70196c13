package dev.kernvraag.brief;

import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Group;
import dev.kernvraag.brief.Brief.Person;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.Brief.Tie;
import dev.kernvraag.brief.Brief.Turnout;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.priority.Ranked;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.Tally;
import dev.kernvraag.thread.Link;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a brief is made of, as the tables have it.
 *
 * @param facilitator the name
 * @param own the steps of the own canvases that the room has been on
 * @param rated what their cards got in the newest closed round on each; one without a round is left out
 * @param cards face-down and removed ones too
 * @param pictures of the cards that have one
 * @param links those of removed cards too
 * @param ladders with the answers that lie face down
 * @param round the newest one
 * @param ranking the visible needs in order
 * @param voters how many people spent a dot in the round
 */
record Findings(
        Workshop workshop,
        String facilitator,
        List<Participant> people,
        List<Step> own,
        Map<StepId, List<Tally>> rated,
        List<Card> cards,
        Map<CardId, Depiction> pictures,
        List<Link> links,
        List<Ladder> ladders,
        Optional<Round> round,
        List<Ranked> ranking,
        int voters) {

    /** Makes the brief of it. */
    Brief brief(Instant at, LocalDate date) {
        Turnout turnout = turnout();
        Map<CardId, Ref> refs = refs(turnout.state() == Turnout.State.CLOSED);
        Map<CardId, Entry> entries = entries(refs);
        Map<CardKind, List<Entry>> canvases = canvases(entries);
        List<RankedNeed> needs = ranking.stream()
                .map(ranked -> new RankedNeed(of(entries, ranked.need().id()), ranked.dots(), ranked.voters()))
                .toList();
        List<Tie> ties = ties(refs);
        List<Group> groups = groups();
        int unseen = Math.toIntExact(cards.stream()
                .filter(card -> card.faceDown() || (card.standing() == Standing.HELD && !card.removed()))
                .count());
        return new Brief(
                workshop.title(),
                workshop.askedFor(),
                workshop.briefLanguage(),
                facilitator,
                workshop.anonymous(),
                at,
                date,
                turnout,
                needs,
                canvases,
                ownCanvases().with(cards, entries),
                new Climbs(ladders, refs, names(), workshop.briefLanguage()).all(),
                ties,
                groups,
                named(),
                OpenQuestions.of(canvases, needs, groups, turnout, unseen));
    }

    private OwnCanvases ownCanvases() {
        return new OwnCanvases(own, rated, workshop.briefLanguage());
    }

    private Turnout turnout() {
        Turnout.State state = round.map(one -> one.open() ? Turnout.State.RUNNING : Turnout.State.CLOSED)
                .orElse(Turnout.State.NONE);
        return new Turnout(
                state, people.size(), voters, round.map(Round::budget).orElse(0));
    }

    /** The visible cards as they are named: needs in their order, the rest by number. */
    private Map<CardId, Ref> refs(boolean ranked) {
        Map<CardId, Ref> refs = new LinkedHashMap<>();
        for (Ranked place : ranking) {
            refs.put(place.need().id(), ref(place.need(), ranked ? place.rank() : 0));
        }
        cards.stream()
                .filter(Card::visible)
                .sorted(Comparator.comparingInt(Card::number))
                .forEach(card -> refs.putIfAbsent(card.id(), ref(card, 0)));
        return refs;
    }

    private static Ref ref(Card card, int rank) {
        return new Ref(card.kind(), card.number(), card.text(), rank);
    }

    private Map<CardId, Entry> entries(Map<CardId, Ref> refs) {
        Map<CardId, Card> byId = cards.stream().collect(Collectors.toMap(Card::id, card -> card));
        List<Card> ordered = refs.keySet().stream().map(id -> of(byId, id)).toList();
        Reach reach = new Reach(ordered, links);
        Map<ParticipantId, String> names = names();
        Map<CardId, Entry> entries = new HashMap<>();
        for (Card card : ordered) {
            Map<CardKind, List<Ref>> thread = new EnumMap<>(CardKind.class);
            reach.from(card)
                    .forEach((kind, reached) -> thread.put(
                            kind,
                            reached.stream().map(other -> of(refs, other.id())).toList()));
            String author = card.author().map(id -> names.getOrDefault(id, "")).orElse("");
            entries.put(
                    card.id(),
                    new Entry(
                            of(refs, card.id()),
                            ownCanvases().section(card),
                            card.fields(),
                            author,
                            Optional.ofNullable(pictures.get(card.id())),
                            Collections.unmodifiableMap(thread)));
        }
        return entries;
    }

    private Map<ParticipantId, String> names() {
        return people.stream().collect(Collectors.toMap(Participant::id, Participant::name));
    }

    private static Map<CardKind, List<Entry>> canvases(Map<CardId, Entry> entries) {
        Map<CardKind, List<Entry>> canvases = new EnumMap<>(CardKind.class);
        for (CardKind kind : CardKind.journey()) {
            canvases.put(
                    kind,
                    entries.values().stream()
                            .filter(entry -> entry.card().kind() == kind)
                            .sorted(Comparator.comparingInt(
                                    entry -> entry.card().number()))
                            .toList());
        }
        return Collections.unmodifiableMap(canvases);
    }

    private List<Tie> ties(Map<CardId, Ref> refs) {
        List<Tie> ties = new ArrayList<>();
        for (Link link : links) {
            Ref from = refs.get(link.from());
            Ref to = refs.get(link.to());
            if (from != null && to != null) {
                ties.add(new Tie(from, to));
            }
        }
        ties.sort(Comparator.<Tie>comparingInt(tie -> tie.from().number())
                .thenComparingInt(tie -> tie.to().number()));
        return List.copyOf(ties);
    }

    private List<Group> groups() {
        Set<GroupId> present = people.stream().map(Participant::group).collect(Collectors.toSet());
        return workshop.groups().stream()
                .map(group -> new Group(group.name(), present.contains(group.id())))
                .toList();
    }

    /** The people by name; in an anonymous workshop nobody, since even a row without a name would be about somebody. */
    private List<Person> named() {
        if (workshop.anonymous()) {
            return List.of();
        }
        Map<GroupId, String> groups =
                workshop.groups().stream().collect(Collectors.toMap(StakeholderGroup::id, StakeholderGroup::name));
        return people.stream()
                .map(person -> new Person(person.name(), groups.getOrDefault(person.group(), "")))
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Person::group))
                .toList();
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        V one = all.get(key);
        if (one == null) {
            throw new IllegalStateException("the brief names an unknown " + key);
        }
        return one;
    }
}
