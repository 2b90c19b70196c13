package dev.kernvraag.board;

import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.talk.CommentId;
import dev.kernvraag.talk.Reaction;
import dev.kernvraag.talk.TalkService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Carries out what is said of cards. */
@Component
class TalkCommands {
    private final TalkService talk;

    TalkCommands(TalkService talk) {
        this.talk = talk;
    }

    /**
     * Carries a command out.
     *
     * @throws Refusal {@code unreadable}, or what the service refuses
     */
    Receipt execute(Viewer viewer, CommandId command, String type, JsonNode message) {
        Actor actor = viewer.actor();
        WorkshopId id = viewer.workshop();
        return switch (type) {
            case "react" ->
                talk.react(actor, id, command, Parts.card(message), reaction(message), Parts.flag(message, "given"));
            case "comment" ->
                talk.comment(
                        actor,
                        id,
                        command,
                        new CommentId(Parts.uuid(message, "comment")),
                        Parts.card(message),
                        Parts.text(message, "text"));
            case "removeComment" -> talk.retract(actor, id, command, new CommentId(Parts.uuid(message, "comment")));
            case "tagCard" -> talk.tag(actor, id, command, Parts.card(message), tags(message));
            default -> throw new Refusal("unreadable");
        };
    }

    private static Reaction reaction(JsonNode message) {
        try {
            return Reaction.valueOf(Parts.text(message, "reaction"));
        } catch (IllegalArgumentException e) {
            throw new Refusal("unreadable");
        }
    }

    private static List<String> tags(JsonNode message) {
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : message.path("tags")) {
            if (!tag.isString()) {
                throw new Refusal("unreadable");
            }
            tags.add(tag.stringValue());
        }
        return tags;
    }
}
