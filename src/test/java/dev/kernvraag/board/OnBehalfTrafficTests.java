package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.SeatService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whom a card reaches that the facilitator wrote for somebody while the room writes: that person, and nobody else. */
@RunningServer
class OnBehalfTrafficTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private SeatService seats;

    @Autowired
    private CanvasService canvas;

    @Test
    void itReachesThePersonMeantAsTheirOwnAndNobodyElse() {
        Room room = Room.writing(context, 2);
        ParticipantId first = room.people().getFirst().participant();
        try (TestBoard firsts =
                        TestBoard.open(port, room.workshop(), room.people().getFirst());
                TestBoard others =
                        TestBoard.open(port, room.workshop(), room.people().getLast())) {
            firsts.await("snapshot");
            others.await("snapshot");
            seats.seat(
                    room.facilitator(),
                    room.workshop(),
                    CommandId.random(),
                    new ParticipantId(UUID.randomUUID()),
                    "Oma Jansen",
                    workshops
                            .get(room.facilitator(), room.workshop())
                            .groups()
                            .getFirst()
                            .id());
            CardId card = new CardId(UUID.randomUUID());
            canvas.add(
                    new Actor.OnBehalf(room.facilitator(), first),
                    room.workshop(),
                    CommandId.random(),
                    card,
                    CardKind.NEED,
                    new CardDraft("", "Said aloud", Map.of()));
            String told = firsts.await(message -> message.toString().contains("Said aloud"))
                    .toString();
            assertThat(told).contains("[\"own\",\"" + card.value() + "\"]");
            firsts.command(
                    "editCard",
                    TestBoard.need(card.value(), "Said better")
                            .put("revision", 0)
                            .put("kind", "NEED"));
            firsts.await("ack");
            others.addNeed("A card of their own");
            others.await("ack");
            assertThat(others.traffic()).doesNotContain("Said aloud", "Said better", "Oma Jansen");
            assertThat(firsts.traffic()).doesNotContain("Oma Jansen");
        }
        try (TestBoard again =
                TestBoard.open(port, room.workshop(), room.people().getFirst())) {
            assertThat(again.await("snapshot").path("mine")).hasSize(1);
        }
        assertThat(canvas.cards(room.workshop())).hasSize(2);
    }
}
