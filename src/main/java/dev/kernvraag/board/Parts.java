package dev.kernvraag.board;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a command; a part that is missing or of another kind makes the command {@code unreadable}. */
final class Parts {
    private Parts() {}

    static UUID uuid(JsonNode message, String key) {
        try {
            return UUID.fromString(text(message, key));
        } catch (IllegalArgumentException e) {
            throw new Refusal("unreadable");
        }
    }

    /** A step that may be absent. */
    static Optional<StepId> step(JsonNode message, String key) {
        return message.has(key) ? Optional.of(new StepId(uuid(message, key))) : Optional.empty();
    }

    static CardId card(JsonNode message) {
        return new CardId(uuid(message, "card"));
    }

    static CardKind kind(JsonNode message) {
        try {
            return CardKind.valueOf(text(message, "kind"));
        } catch (IllegalArgumentException e) {
            throw new Refusal("unreadable");
        }
    }

    static CanvasId canvas(JsonNode message) {
        return CanvasKey.parse(text(message, "kind")).orElseThrow(() -> new Refusal("unreadable"));
    }

    static int number(JsonNode message, String key) {
        JsonNode value = message.path(key);
        if (!value.isInt()) {
            throw new Refusal("unreadable");
        }
        return value.intValue();
    }

    static boolean flag(JsonNode message, String key) {
        JsonNode value = message.path(key);
        if (!value.isBoolean()) {
            throw new Refusal("unreadable");
        }
        return value.booleanValue();
    }

    static String text(JsonNode message, String key) {
        JsonNode value = message.path(key);
        if (!value.isString()) {
            throw new Refusal("unreadable");
        }
        return value.stringValue();
    }

    /**
     * The participant who sends a command.
     *
     * @param otherwise the reason for which a facilitator is refused
     */
    static Actor.AsParticipant participant(Actor actor, String otherwise) {
        if (actor instanceof Actor.AsParticipant participant) {
            return participant;
        }
        throw new Refusal(otherwise);
    }

    /** Who writes a card: the actor, or a facilitator for the person that the command names. */
    static Actor writer(Actor actor, JsonNode message) {
        return message.has("for")
                ? new Actor.OnBehalf(facilitator(actor), new ParticipantId(uuid(message, "for")))
                : actor;
    }

    /** The facilitator who sends a command; a participant is refused. */
    static FacilitatorId facilitator(Actor actor) {
        if (actor instanceof Actor.AsFacilitator facilitator) {
            return facilitator.id();
        }
        throw new Refusal("facilitatorOnly");
    }
}
