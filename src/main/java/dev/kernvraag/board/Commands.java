package dev.kernvraag.board;

import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a command from a browser and hands it to the service that knows what to make of it. */
@Component
class Commands {
    private final CanvasService canvas;
    private final ThreadService thread;
    private final RoundService rounds;
    private final HouseCommands house;
    private final PaceService pace;
    private final LadderCommands ladder;
    private final RoomCommands room;

    Commands(
            CanvasService canvas,
            ThreadService thread,
            RoundService rounds,
            HouseCommands house,
            PaceService pace,
            LadderCommands ladder,
            RoomCommands room) {
        this.canvas = canvas;
        this.thread = thread;
        this.rounds = rounds;
        this.house = house;
        this.pace = pace;
        this.ladder = ladder;
        this.room = room;
    }

    /**
     * Carries a command out.
     *
     * @throws Refusal {@code unreadable}, or what the service refuses
     */
    Receipt execute(Viewer viewer, JsonNode message) {
        Actor actor = viewer.actor();
        WorkshopId id = viewer.workshop();
        CommandId command = new CommandId(Parts.uuid(message, "id"));
        String type = Parts.text(message, "type");
        if (LadderCommands.TYPES.contains(type)) {
            return ladder.execute(viewer, command, type, message);
        }
        if (RoomCommands.TYPES.contains(type)) {
            return room.execute(viewer, command, type, message);
        }
        return switch (type) {
            case "stepDone" ->
                pace.done(
                        Parts.participant(actor, "participantsOnly"),
                        id,
                        command,
                        new StepId(Parts.uuid(message, "step")),
                        Parts.flag(message, "done"));
            case "addCard" ->
                canvas.add(
                        Parts.writer(actor, message),
                        id,
                        command,
                        Parts.card(message),
                        Parts.canvas(message),
                        draft(message));
            case "editCard" ->
                canvas.edit(actor, id, command, Parts.card(message), Parts.number(message, "revision"), draft(message));
            case "removeCard" -> canvas.remove(actor, id, command, Parts.card(message));
            case "restoreCard" -> canvas.restore(actor, id, command, Parts.card(message));
            case "link" ->
                thread.link(
                        actor,
                        id,
                        command,
                        new LinkId(Parts.uuid(message, "link")),
                        new CardId(Parts.uuid(message, "from")),
                        new CardId(Parts.uuid(message, "to")));
            case "unlink" -> thread.unlink(actor, id, command, new LinkId(Parts.uuid(message, "link")));
            case "castDots" ->
                rounds.cast(
                        Parts.participant(actor, "dotsForParticipants"),
                        id,
                        command,
                        new RoundId(Parts.uuid(message, "round")),
                        Parts.card(message),
                        Parts.number(message, "dots"));
            default -> house.execute(viewer, command, type, message);
        };
    }

    private static CardDraft draft(JsonNode message) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : message.path("fields").properties()) {
            if (!field.getValue().isString()) {
                throw new Refusal("unreadable");
            }
            fields.put(field.getKey(), field.getValue().stringValue());
        }
        return new CardDraft(message.path("section").stringValue(""), Parts.text(message, "text"), fields);
    }
}
