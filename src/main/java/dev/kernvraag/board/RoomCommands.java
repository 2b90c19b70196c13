package dev.kernvraag.board;

import dev.kernvraag.attention.AttentionService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.SeatService;
import dev.kernvraag.workshop.GroupId;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands the facilitator’s commands about what the room looks at, who is at the table, and the way back from a step, to their services. */
@Component
class RoomCommands {
    static final Set<String> TYPES = Set.of("showToAll", "letGo", "talkedAbout", "undo", "seatPerson");

    private final AttentionService attention;
    private final HistoryService history;
    private final SeatService seats;

    RoomCommands(AttentionService attention, HistoryService history, SeatService seats) {
        this.seats = seats;
        this.attention = attention;
        this.history = history;
    }

    Receipt execute(Viewer viewer, CommandId command, String type, JsonNode message) {
        FacilitatorId facilitator = Parts.facilitator(viewer.actor());
        WorkshopId id = viewer.workshop();
        return switch (type) {
            case "showToAll" -> attention.show(facilitator, id, command, Parts.card(message));
            case "letGo" -> attention.letGo(facilitator, id, command);
            case "talkedAbout" ->
                attention.talkedAbout(
                        facilitator, id, command, Parts.card(message), Parts.flag(message, "talkedAbout"));
            case "seatPerson" ->
                seats.seat(
                        facilitator,
                        id,
                        command,
                        new ParticipantId(Parts.uuid(message, "person")),
                        Parts.text(message, "name"),
                        new GroupId(Parts.uuid(message, "group")));
            case "undo" -> history.undo(facilitator, id, command, new CommandId(Parts.uuid(message, "step")));
            default -> throw new IllegalArgumentException(type);
        };
    }
}
