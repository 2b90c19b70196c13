package dev.kernvraag.board;

import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.canvas.ParkingService;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Carries out what is done with cards beside writing them: parking, covering, images, and the rules of the house. */
@Component
class HouseCommands {
    private final ParkingService parking;
    private final ModerationService moderation;
    private final RulesService rules;
    private final ImageService images;
    private final TalkCommands talk;

    HouseCommands(
            ParkingService parking,
            ModerationService moderation,
            RulesService rules,
            ImageService images,
            TalkCommands talk) {
        this.parking = parking;
        this.moderation = moderation;
        this.rules = rules;
        this.images = images;
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
            case "parkCard" -> parking.park(actor, id, command, Parts.card(message));
            case "unparkCard" -> parking.unpark(actor, id, command, Parts.card(message));
            case "meanCard" -> parking.mean(actor, id, command, Parts.card(message));
            case "hideCard" -> moderation.hide(actor, id, command, Parts.card(message));
            case "showCard" -> moderation.show(actor, id, command, Parts.card(message));
            case "pictureCard" ->
                images.put(
                        actor,
                        id,
                        command,
                        Parts.card(message),
                        new ImageId(Parts.uuid(message, "image")),
                        Parts.text(message, "description"));
            case "unpictureCard" -> images.remove(actor, id, command, Parts.card(message));
            case "setRules" ->
                rules.set(
                        actor,
                        id,
                        command,
                        new HouseRules(Parts.flag(message, "held"), Parts.flag(message, "presence")));
            default -> talk.execute(viewer, command, type, message);
        };
    }
}
