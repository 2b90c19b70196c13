package dev.kernvraag.board;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.talk.Talk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;

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
    private final Map<SharedStep.Move, ArrayNode> shared = new HashMap<>();
    private final Map<Addressed, String> written = new ConcurrentHashMap<>();

    Step(BoardJson json, LadderSight ladders, TalkJson talk, Picture before, Picture now) {
        this.json = json;
        this.talk = talk;
        this.before = before;
        this.now = now;
        List<Card> changed = SharedStep.cardsMoved(before, now) ? changed() : List.of();
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

    private SharedStep.Move move(Viewer viewer) {
        return new SharedStep.Move(Seat.of(viewer, before), Seat.of(viewer, now));
    }

    /** What changed for everybody who is where a viewer is. */
    synchronized ArrayNode shared(Viewer viewer) {
        return shared.computeIfAbsent(
                move(viewer), move -> new SharedStep(json, talk, ladder, signs, before, now, move).ops());
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

    private record Addressed(SharedStep.Move move, long told) {}

    private List<Card> changed() {
        return now.cards().values().stream()
                .filter(card -> {
                    Card earlier = before.cards().get(card.id());
                    return earlier == null || !Shown.of(card, now).equals(Shown.of(earlier, before));
                })
                .toList();
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
}
