package dev.kernvraag.backup;

import dev.kernvraag.board.Room;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody who goes on writing while the database is saved. */
final class SteadyWriter {
    private SteadyWriter() {}

    static void write(ConfigurableApplicationContext app, Room room, AtomicBoolean enough) {
        CanvasService canvas = app.getBean(CanvasService.class);
        while (!enough.get()) {
            canvas.add(
                    new Actor.AsFacilitator(room.facilitator()),
                    room.workshop(),
                    CommandId.random(),
                    new CardId(UUID.randomUUID()),
                    CardKind.NEED,
                    new CardDraft("possible", "Written while it is saved", Map.of()));
        }
    }
}
