package dev.kernvraag.board;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.priority.Round;
import dev.kernvraag.talk.Talk;
import dev.kernvraag.thread.Link;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed between two pictures, worked out once for the screens that were and are at the same seats.
 *
 * <p>Only the own face-down cards differ from person to person; whose they are is tried on the changed ones alone, since
 * each trial costs a keyed hash.
 */
class Step {
    private final BoardJson json;
    private final TalkJson talk;
    private final Picture before;
    private final Picture now;
    private final List<Card> unseen;
    private final List<Card> givenTo;
    private final Signs signs;
    private final LadderStep ladder;
    private final List<CardId> reacted;
    private final Map<Move, ArrayNode> shared = new HashMap<>();
    private final Map<Addressed, String> written = new ConcurrentHashMap<>();

    Step(BoardJson json, LadderSight ladders, TalkJson talk, Picture before, Picture now) {
        this.json = json;
        this.talk = talk;
        this.before = before;
        this.now = now;
        List<Card> changed = cardsMoved() ? changed() : List.of();
        this.unseen = changed.stream().filter(this::isOwnOnly).toList();
        this.givenTo = changed.stream()
                .filter(card -> card.proof().equals(Actor.OnBehalf.PROOF)
                        && !before.cards().containsKey(card.id()))
                .toList();
        this.signs = Signs.between(changed, before, now);
        this.ladder = new LadderStep(ladders, before, now);
        this.reacted = now.talk() == before.talk() ? List.of() : reacted();
    }

    Picture before() {
        return before;
    }

    Picture now() {
        return now;
    }

    /** The seats at which a screen was before and is now: another one where subgroups begin, end or change. */
    private record Move(Seat from, Seat to) {}

    private Move move(Viewer viewer) {
        return new Move(Seat.of(viewer, before), Seat.of(viewer, now));
    }

    /** What changed for everybody who is where a viewer is. */
    synchronized ArrayNode shared(Viewer viewer) {
        return shared.computeIfAbsent(move(viewer), this::sharedOps);
    }

    /** What changed for one viewer only. */
    ArrayNode own(Viewer viewer) {
        ArrayNode ops = json.array();
        for (Card card : unseen) {
            if (viewer.owns(card)) {
                String id = card.id().value().toString();
                if (card.removed()) {
                    ops.addArray().add("del").add("cards").add(id);
                } else {
                    ops.addArray().add("put").add("cards").add(id).add(json.card(card, now));
                }
            }
        }
        if (viewer.audience() == Audience.PARTICIPANT) {
            givenTo.stream()
                    .filter(viewer::owns)
                    .forEach(card ->
                            ops.addArray().add("own").add(card.id().value().toString()));
        }
        signs.tell(ops, viewer);
        ladder.tell(ops, viewer);
        Set<CanvasId> closed =
                reacted.isEmpty() ? Set.of() : Seat.of(viewer, now).closed(now);
        for (CardId card : reacted) {
            if (!Sight.lies(now, closed, card)) {
                continue;
            }
            ops.addArray()
                    .add("put")
                    .add("given")
                    .add(card.value().toString())
                    .add(talk.given(card, said(now, card), viewer));
        }
        return ops;
    }

    /** The written message for all screens of a seat that were told the same, written by the first of them. */
    String written(Viewer viewer, long told, Supplier<String> write) {
        return written.computeIfAbsent(new Addressed(move(viewer), told), key -> write.get());
    }

    private record Addressed(Move move, long told) {}

    private List<Card> changed() {
        return now.cards().values().stream()
                .filter(card -> {
                    Card earlier = before.cards().get(card.id());
                    return earlier == null || !Shown.of(card, now).equals(Shown.of(earlier, before));
                })
                .toList();
    }

    private boolean cardsMoved() {
        return now.cards() != before.cards() || now.images() != before.images();
    }

    private List<CardId> reacted() {
        return now.talk().keySet().stream()
                .filter(card ->
                        !said(now, card).marks().equals(said(before, card).marks()))
                .toList();
    }

    private static Talk said(Picture picture, CardId card) {
        return picture.talk().getOrDefault(card, Talk.NONE);
    }

    /** A card that nobody but its author sees; one that lay open until now is taken away from everybody. */
    private boolean isOwnOnly(Card card) {
        Card earlier = before.cards().get(card.id());
        return !card.visible() && !(card.removed() && earlier != null && earlier.visible());
    }

    private ArrayNode sharedOps(Move move) {
        ArrayNode ops = json.array();
        Seat seat = move.to();
        Audience audience = seat.audience();
        Sight.Room room = Sight.room(now, seat);
        if (!room.equals(Sight.room(before, move.from()))) {
            set(ops, "room", json.room(room));
        }
        if (!now.agenda().equals(before.agenda())) {
            collection(
                    ops,
                    "canvases",
                    (picture, at) -> Sight.ownCanvases(picture),
                    move,
                    Sight.OwnCanvas::key,
                    Sight.OwnCanvas::key,
                    json::canvas);
        }
        boolean cardsMoved =
                cardsMoved() || !seat.closed(now).equals(move.from().closed(before));
        if (cardsMoved) {
            cards(ops, "cards", Sight::open, move);
            cards(ops, "aside", (picture, at) -> Sight.aside(picture, at.audience()), move);
        }
        if (cardsMoved || now.links() != before.links()) {
            collection(
                    ops,
                    "links",
                    Sight::links,
                    move,
                    Link::id,
                    link -> link.id().value().toString(),
                    json::link);
        }
        if (cardsMoved || now.talk() != before.talk()) {
            collection(
                    ops,
                    "talk",
                    (picture, at) -> TalkJson.open(picture, at).entrySet().stream(),
                    move,
                    Map.Entry::getKey,
                    entry -> entry.getKey().value().toString(),
                    entry -> talk.node(entry.getValue(), now));
        }
        if (audience == Audience.FACILITATOR) {
            signs.tellFacilitator(ops);
            if (now.people() != before.people()) {
                collection(
                        ops,
                        "persons",
                        (picture, at) -> Persons.of(picture, at.audience()),
                        move,
                        Participant::id,
                        Persons::key,
                        one -> Persons.node(json, one));
            }
            if (!now.attention().equals(before.attention())) {
                ops.addArray().add("set").add("talkedAbout").add(json.ids(Sight.talkedAbout(now, audience)));
            }
        }
        if (cardsMoved || now.links() != before.links()) {
            Map<String, Set<CardKind>> lacks = Sight.lacks(now);
            if (!lacks.equals(Sight.lacks(before))) {
                set(ops, "lacks", json.lacks(lacks));
            }
        }
        ladder.tell(ops, audience);
        roundOps(ops);
        if (!now.rules().equals(before.rules())) {
            set(ops, "rules", json.rules(now.rules()));
        }
        Map<String, Integer> hidden = Sight.hidden(now, seat);
        if (!hidden.equals(Sight.hidden(before, move.from()))) {
            set(ops, "hidden", json.counts(hidden));
        }
        return ops;
    }

    private void cards(ArrayNode ops, String name, BiFunction<Picture, Seat, Stream<Card>> seen, Move move) {
        collection(
                ops,
                name,
                (picture, at) -> seen.apply(picture, at).map(card -> Shown.of(card, picture)),
                move,
                shown -> shown.card().id(),
                shown -> shown.card().id().value().toString(),
                shown -> json.card(shown.card(), now));
    }

    private void roundOps(ArrayNode ops) {
        if (now.round().equals(before.round()) && now.voters() == before.voters()) {
            return;
        }
        now.round().ifPresent(round -> set(ops, "round", json.round(round, now)));
        if (!now.round().map(Round::id).equals(before.round().map(Round::id))) {
            set(ops, "dots", json.object());
        }
    }

    /** What came, changed and went; nearly everything is the same instance as before, and only the rest is written. */
    private <K, V> void collection(
            ArrayNode ops,
            String name,
            BiFunction<Picture, Seat, Stream<V>> seen,
            Move move,
            Function<V, K> key,
            Function<V, String> id,
            Function<V, ObjectNode> write) {
        Map<K, V> was = keyed(seen.apply(before, move.from()), key);
        Map<K, V> is = keyed(seen.apply(now, move.to()), key);
        is.forEach((which, value) -> {
            V earlier = was.get(which);
            if (earlier != value && !value.equals(earlier)) {
                ops.addArray().add("put").add(name).add(id.apply(value)).add(write.apply(value));
            }
        });
        was.forEach((which, value) -> {
            if (!is.containsKey(which)) {
                ops.addArray().add("del").add(name).add(id.apply(value));
            }
        });
    }

    private static <K, V> Map<K, V> keyed(Stream<V> values, Function<V, K> key) {
        return values.collect(Collectors.toMap(key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    private static void set(ArrayNode ops, String name, ObjectNode value) {
        ops.addArray().add("set").add(name).add(value);
    }
}
