package dev.kernvraag.board;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.talk.Comment;
import dev.kernvraag.talk.Reaction;
import dev.kernvraag.talk.Talk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is said of the cards that lie open: how many gave a reaction to everybody, one’s own to oneself. */
@Component
class TalkJson {
    private final BoardJson json;

    TalkJson(BoardJson json) {
        this.json = json;
    }

    /** Everything for a screen that begins. */
    void snapshot(ObjectNode message, ArrayNode mine, Picture picture, Viewer viewer) {
        ObjectNode talk = message.putObject("talk");
        ObjectNode given = message.putObject("given");
        open(picture, Seat.of(viewer, picture)).forEach((card, said) -> {
            talk.set(card.value().toString(), node(said, picture));
            ArrayNode own = given(card, said, viewer);
            if (!own.isEmpty()) {
                given.set(card.value().toString(), own);
            }
            said.comments().stream()
                    .filter(comment -> viewer.owns(comment.id().value(), comment.proof()))
                    .forEach(comment -> mine.add(comment.id().value().toString()));
        });
    }

    /** What is said of the cards that lie open for everybody at a seat. */
    static Map<CardId, Talk> open(Picture picture, Seat seat) {
        Set<CanvasId> closed = seat.closed(picture);
        Map<CardId, Talk> open = new LinkedHashMap<>();
        picture.talk().forEach((card, said) -> {
            if (Sight.lies(picture, closed, card)) {
                open.put(card, said);
            }
        });
        return open;
    }

    /** What everybody may know. */
    ObjectNode node(Talk talk, Picture picture) {
        ObjectNode node = json.object();
        ObjectNode reactions = node.putObject("reactions");
        talk.marks().forEach((reaction, marks) -> reactions.put(reaction.name(), marks.size()));
        ArrayNode comments = node.putArray("comments");
        talk.comments().forEach(comment -> comments.add(comment(comment, picture)));
        talk.tags().forEach(node.putArray("tags")::add);
        return node;
    }

    /** The reactions to a card that are the viewer’s own. */
    ArrayNode given(CardId card, Talk talk, Viewer viewer) {
        ArrayNode own = json.array();
        for (Map.Entry<Reaction, Set<String>> given : talk.marks().entrySet()) {
            String mark = viewer.audience() == Audience.PROJECTOR
                    ? ""
                    : viewer.actor().proofOf(given.getKey().to(card));
            if (given.getValue().contains(mark)) {
                own.add(given.getKey().name());
            }
        }
        return own;
    }

    private ObjectNode comment(Comment comment, Picture picture) {
        ObjectNode node = json.object()
                .put("id", comment.id().value().toString())
                .put("text", comment.text())
                .put("guide", comment.proof().equals(Actor.AsFacilitator.PROOF));
        comment.author()
                .flatMap(author -> Optional.ofNullable(picture.people().get(author)))
                .map(Participant::name)
                .ifPresent(name -> node.put("author", name));
        return node;
    }
}
