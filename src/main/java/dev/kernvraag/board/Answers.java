package dev.kernvraag.board;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.live.Picture;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers what a screen asks for now and then, and so is not sent unasked. */
@Component
class Answers {
    private final BoardJson json;

    Answers(BoardJson json) {
        this.json = json;
    }

    /**
     * The answer to a question.
     *
     * @throws Refusal {@code unreadable} for a question that nobody here knows
     */
    String to(String what, Viewer viewer, Picture picture) {
        return switch (what) {
            case "bin" -> bin(viewer, picture);
            default -> throw new Refusal("unreadable");
        };
    }

    /** What was taken off the canvases: the own cards, and for the facilitator all but what lay face down. */
    private String bin(Viewer viewer, Picture picture) {
        ObjectNode answer = json.message("answer").put("what", "bin");
        ArrayNode cards = answer.putArray("cards");
        picture.cards().values().stream()
                .filter(card -> Sight.inBin(card, viewer))
                .sorted(Comparator.comparingInt(Card::number).reversed())
                .forEach(card -> cards.add(json.card(card, picture)));
        return json.write(answer);
    }
}
