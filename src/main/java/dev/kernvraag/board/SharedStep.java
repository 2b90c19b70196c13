package dev.kernvraag.board;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.priority.Round;
import dev.kernvraag.thread.Link;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two pictures for everybody who moved alike: who was at one seat and is at another. */
class SharedStep {
    private final BoardJson json;
    private final TalkJson talk;
    private final LadderStep ladder;
    private final Signs signs;
    private final Picture before;
    private final Picture now;
    private final Move move;

    SharedStep(BoardJson json, TalkJson talk, LadderStep ladder, Signs signs, Picture before, Picture now, Move move) {
        this.json = json;
        this.talk = talk;
        this.ladder = ladder;
        this.signs = signs;
        this.before = before;
        this.now = now;
        this.move = move;
    }

    /** The seats at which a screen was before and is now: another one where subgroups begin, end or change. */
    record Move(Seat from, Seat to) {}

    /** Whether a card, or its image, may look another way. */
    static boolean cardsMoved(Picture before, Picture now) {
        return now.cards() != before.cards() || now.images() != before.images();
    }

    ArrayNode ops() {
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
                    Sight.OwnCanvas::key,
                    Sight.OwnCanvas::key,
                    json::canvas);
        }
        boolean cardsMoved =
                cardsMoved(before, now) || !seat.closed(now).equals(move.from().closed(before));
        if (cardsMoved) {
            cards(ops, "cards", Sight::open);
            cards(ops, "aside", (picture, at) -> Sight.aside(picture, at.audience()));
        }
        if (cardsMoved || now.links() != before.links()) {
            collection(
                    ops,
                    "links",
                    Sight::links,
                    Link::id,
                    link -> link.id().value().toString(),
                    json::link);
        }
        if (cardsMoved || now.talk() != before.talk()) {
            collection(
                    ops,
                    "talk",
                    (picture, at) -> TalkJson.open(picture, at).entrySet().stream(),
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

    private void cards(ArrayNode ops, String name, BiFunction<Picture, Seat, Stream<Card>> seen) {
        collection(
                ops,
                name,
                (picture, at) -> seen.apply(picture, at).map(card -> Shown.of(card, picture)),
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
