package dev.kernvraag.board;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
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
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a command from a browser and hands it to the service that knows what to make of it. */
@Component
class Commands {
    private final CanvasService canvas;
    private final ThreadService thread;
    private final RoundService rounds;
    private final HouseCommands house;

    Commands(CanvasService canvas, ThreadService thread, RoundService rounds, HouseCommands house) {
        this.canvas = canvas;
        this.thread = thread;
        this.rounds = rounds;
        this.house = house;
    }

    /**
     * Carries a command out.
     *
     * @throws Refusal {@code unreadable}, or what the service refuses
     */
    Receipt execute(Viewer viewer, JsonNode message) {
        Actor actor = viewer.actor();
        WorkshopId id = viewer.workshop();
        CommandId command = new CommandId(uuid(message, "id"));
        String type = text(message, "type");
        return switch (type) {
            case "addCard" -> canvas.add(actor, id, command, card(message), kind(message), draft(message));
            case "editCard" ->
                canvas.edit(actor, id, command, card(message), number(message, "revision"), draft(message));
            case "removeCard" -> canvas.remove(actor, id, command, card(message));
            case "restoreCard" -> canvas.restore(actor, id, command, card(message));
            case "link" ->
                thread.link(
                        actor,
                        id,
                        command,
                        new LinkId(uuid(message, "link")),
                        new CardId(uuid(message, "from")),
                        new CardId(uuid(message, "to")));
            case "unlink" -> thread.unlink(actor, id, command, new LinkId(uuid(message, "link")));
            case "castDots" ->
                rounds.cast(
                        voter(actor),
                        id,
                        command,
                        new RoundId(uuid(message, "round")),
                        card(message),
                        number(message, "dots"));
            default -> house.execute(viewer, command, type, message);
        };
    }

    static UUID uuid(JsonNode message, String key) {
        try {
            return UUID.fromString(text(message, key));
        } catch (IllegalArgumentException e) {
            throw new Refusal("unreadable");
        }
    }

    static CardId card(JsonNode message) {
        return new CardId(uuid(message, "card"));
    }

    private static CardKind kind(JsonNode message) {
        try {
            return CardKind.valueOf(text(message, "kind"));
        } catch (IllegalArgumentException e) {
            throw new Refusal("unreadable");
        }
    }

    private static CardDraft draft(JsonNode message) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : message.path("fields").properties()) {
            if (!field.getValue().isString()) {
                throw new Refusal("unreadable");
            }
            fields.put(field.getKey(), field.getValue().stringValue());
        }
        return new CardDraft(message.path("section").stringValue(""), text(message, "text"), fields);
    }

    private static Actor.AsParticipant voter(Actor actor) {
        if (actor instanceof Actor.AsParticipant participant) {
            return participant;
        }
        throw new Refusal("dotsForParticipants");
    }

    static boolean flag(JsonNode message, String key) {
        JsonNode value = message.path(key);
        if (!value.isBoolean()) {
            throw new Refusal("unreadable");
        }
        return value.booleanValue();
    }

    private static int number(JsonNode message, String key) {
        JsonNode value = message.path(key);
        if (!value.isInt()) {
            throw new Refusal("unreadable");
        }
        return value.intValue();
    }

    private static String text(JsonNode message, String key) {
        JsonNode value = message.path(key);
        if (!value.isString()) {
            throw new Refusal("unreadable");
        }
        return value.stringValue();
    }
}
