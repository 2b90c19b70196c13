package dev.kernvraag.board;

import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.participant.Actor;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands the commands about ladders to their services. */
@Component
class LadderCommands {
    static final Set<String> TYPES = Set.of("openLadder", "endBranch", "becomeCard", "answer", "takeBackAnswer");

    private final LadderService ladders;
    private final AnswerService answers;

    LadderCommands(LadderService ladders, AnswerService answers) {
        this.ladders = ladders;
        this.answers = answers;
    }

    Receipt execute(Viewer viewer, CommandId command, String type, JsonNode message) {
        Actor actor = viewer.actor();
        WorkshopId id = viewer.workshop();
        return switch (type) {
            case "openLadder" ->
                ladders.open(
                        Parts.facilitator(actor),
                        id,
                        command,
                        new LadderId(Parts.uuid(message, "ladder")),
                        Parts.card(message));
            case "endBranch" ->
                ladders.end(Parts.facilitator(actor), id, command, answer(message), Parts.flag(message, "deadEnd"));
            case "becomeCard" ->
                answers.become(Parts.facilitator(actor), id, command, answer(message), Parts.kind(message));
            case "answer" ->
                answers.answer(
                        actor,
                        id,
                        command,
                        new RungId(Parts.uuid(message, "rung")),
                        answer(message),
                        Parts.text(message, "text"));
            case "takeBackAnswer" -> answers.takeBack(actor, id, command, answer(message));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static AnswerId answer(JsonNode message) {
        return new AnswerId(Parts.uuid(message, "answer"));
    }
}
