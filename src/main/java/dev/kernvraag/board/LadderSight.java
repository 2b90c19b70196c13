package dev.kernvraag.board;

import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.Rung;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides what of a ladder reaches a browser, and writes it.
 *
 * <p>Answers that lie face down reach nobody but their author; how many there are is told to the facilitator and the
 * projector.
 */
@Component
class LadderSight {
    private final BoardJson json;

    LadderSight(BoardJson json) {
        this.json = json;
    }

    /** An answer that lies face down, with the question it was given to. */
    record FaceDown(Rung rung, Answer answer) {}

    static List<FaceDown> faceDown(Picture picture) {
        return picture.ladder().flatMap(Ladder::asking).stream()
                .flatMap(rung -> rung.answers().stream().map(answer -> new FaceDown(rung, answer)))
                .toList();
    }

    /** The ladder the room is on, without what lies face down; an empty object where it is on none. */
    ObjectNode open(Picture picture, Audience audience) {
        ObjectNode node = json.object();
        picture.ladder().ifPresent(ladder -> {
            node.put("id", ladder.id().value().toString())
                    .put("root", ladder.root().value().toString());
            ArrayNode rungs = node.putArray("rungs");
            ladder.rungs().forEach(rung -> rungs.add(rung(rung, picture, audience)));
        });
        return node;
    }

    ObjectNode own(FaceDown faceDown) {
        return json.object()
                .put("id", faceDown.answer().id().value().toString())
                .put("rung", faceDown.rung().id().value().toString())
                .put("text", faceDown.answer().text());
    }

    private ObjectNode rung(Rung rung, Picture picture, Audience audience) {
        ObjectNode node = json.object()
                .put("id", rung.id().value().toString())
                .put("on", rung.on().map(answer -> answer.value().toString()).orElse(null))
                .put(
                        "key",
                        "ladder." + rung.question().angle() + "."
                                + rung.question().form())
                .put("nl", rung.question().words().nl())
                .put("en", rung.question().words().en())
                .put("revealed", rung.revealed());
        ArrayNode answers = node.putArray("answers");
        if (rung.revealed()) {
            rung.answers().forEach(answer -> answers.add(answer(answer, rung, picture)));
        } else if (audience != Audience.PARTICIPANT) {
            node.put("waiting", rung.answers().size());
        }
        return node;
    }

    private ObjectNode answer(Answer answer, Rung rung, Picture picture) {
        ObjectNode node = json.object()
                .put("id", answer.id().value().toString())
                .put("text", answer.text())
                .put("leadsTo", rung.question().angle().leadsTo().name())
                .put("deadEnd", answer.deadEnd())
                .put("card", answer.card());
        answer.author()
                .flatMap(author -> Optional.ofNullable(picture.people().get(author)))
                .map(Participant::name)
                .ifPresent(name -> node.put("author", name));
        return node;
    }
}
