package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.LobbyService;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.WorkshopService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What reaches a browser at the door of a room: nothing of the room. */
@RunningServer
class LobbyTrafficTests {
    private static final String SECRET = "Only for those inside";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private LobbyService lobby;

    @Autowired
    private HistoryService history;

    @Autowired
    private CanvasService canvas;

    private Room room;
    private Token xanthippe;

    @BeforeEach
    void xanthippeWaitsAtTheDoorOfARoomWithACard() {
        room = Room.open(context, 2);
        write(SECRET);
        workshops.admission(room.facilitator(), room.workshop(), CommandId.random(), Admission.APPROVED);
        xanthippe = participants.join(
                room.workshop(),
                "Xanthippe",
                workshops
                        .get(room.facilitator(), room.workshop())
                        .groups()
                        .getFirst()
                        .id());
    }

    @Test
    void theBoardOpensForNobodyWhoWaits() {
        assertThat(answer()).isEqualTo(403);
        lobby.turnAway(room.facilitator(), room.workshop(), CommandId.random(), List.of(xanthippe.participant()));
        assertThat(answer()).isEqualTo(403);
    }

    @Test
    void noPageTellsWhoWaitsAnythingOfTheRoom() throws Exception {
        for (String path : List.of("room/", "door/", "join/")) {
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port + "/" + path + room.workshop()))
                                    .header("Cookie", Token.cookieName(room.workshop()) + "=" + xanthippe.value())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.body()).doesNotContain(SECRET, "Person 0", "Person 1");
        }
    }

    @Test
    void theOthersAreNotToldWhoWaits() {
        try (TestBoard inside =
                TestBoard.open(port, room.workshop(), room.people().getFirst())) {
            inside.await("snapshot");
            participants.join(
                    room.workshop(),
                    "Mallory",
                    workshops
                            .get(room.facilitator(), room.workshop())
                            .groups()
                            .getFirst()
                            .id());
            write("After Mallory knocked");
            inside.await(message -> message.toString().contains("After Mallory knocked"));
            assertThat(inside.traffic()).doesNotContain("Xanthippe").doesNotContain("Mallory\"");
        }
    }

    @Test
    void whoIsLetInSeesTheRoomAndWhoHasToWaitAgainSeesNothingMore() {
        CommandId letIn = CommandId.random();
        lobby.letIn(room.facilitator(), room.workshop(), letIn, List.of(xanthippe.participant()));
        try (TestBoard board = TestBoard.open(port, room.workshop(), xanthippe)) {
            assertThat(board.await("snapshot").toString()).contains(SECRET);
            history.undo(room.facilitator(), room.workshop(), CommandId.random(), letIn);
            board.await("bye");
            board.tryToSend(TestBoard.object()
                    .put("t", "cmd")
                    .put("id", UUID.randomUUID().toString())
                    .put("type", "addCard")
                    .setAll(TestBoard.need(UUID.randomUUID(), "From outside")));
            write("Said afterwards");
            board.await(message -> message.isMissingNode());
            assertThat(board.traffic()).doesNotContain("Said afterwards");
            assertThat(canvas.cards(room.workshop()))
                    .noneMatch(card -> card.text().equals("From outside"));
        }
    }

    /** What the server answers when Xanthippe’s browser asks for a board. */
    private int answer() {
        Throwable refused = catchThrowable(() -> TestBoard.open(port, room.workshop(), xanthippe));
        if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
            return handshake.getResponse().statusCode();
        }
        throw new AssertionError("no refusal at the door", refused);
    }

    private void write(String text) {
        canvas.add(
                new Actor.AsFacilitator(room.facilitator()),
                room.workshop(),
                CommandId.random(),
                new CardId(UUID.randomUUID()),
                CardKind.at(Stage.NEEDS).orElseThrow(),
                new CardDraft("", text, Map.of()));
    }
}
