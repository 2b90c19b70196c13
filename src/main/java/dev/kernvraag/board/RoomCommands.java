package dev.kernvraag.board;

import dev.kernvraag.attention.AttentionService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.SeatService;
import dev.kernvraag.removal.WriterRemovalService;
import dev.kernvraag.workshop.GroupId;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands the facilitator’s commands about what the room looks at, who is at the table, whose words go, and the way back from a step, to their services. */
@Component
class RoomCommands {
    static final Set<String> TYPES = Set.of("showToAll", "letGo", "talkedAbout", "undo", "seatPerson", "removeWriter");

    private final AttentionService attention;
    private final HistoryService history;
    private final SeatService seats;
    private final WriterRemovalService removals;
    private final Hubs hubs;

    RoomCommands(
            AttentionService attention,
            HistoryService history,
            SeatService seats,
            WriterRemovalService removals,
            Hubs hubs) {
        this.seats = seats;
        this.removals = removals;
        this.hubs = hubs;
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
            case "removeWriter" ->
                removals.remove(facilitator, id, command, Parts.card(message), hubs.participants(id));
            case "undo" -> history.undo(facilitator, id, command, new CommandId(Parts.uuid(message, "step")));
            default -> throw new IllegalArgumentException(type);
        };
    }
}
