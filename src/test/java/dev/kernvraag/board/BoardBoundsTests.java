package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/** How much one person may send, and how little it may read. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kernvraag.registration.open=true",
            "kernvraag.board.send-timeout=1s",
            "kernvraag.limits.cards-per-person=5000"
        })
@ActiveProfiles("test")
class BoardBoundsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private LiveWorkshops live;

    @Autowired
    private ParticipantService participants;

    private Room room;

    @BeforeEach
    void oneRoom() {
        room = Room.open(context, 2);
    }

    @Test
    void aPastedListOfTwoHundredLinesPasses() {
        try (TestBoard board =
                TestBoard.open(port, room.workshop(), room.people().getFirst())) {
            IntStream.range(0, 200).forEach(i -> board.addNeed("Line " + i));
            assertThat(answers(board, 200)).extracting(BoardBoundsTests::type).containsOnly("ack");
        }
    }

    @Test
    void aFloodIsAskedToTryAgainAndTheBoardGoesOn() {
        int flood = 1_500;
        try (TestBoard board =
                TestBoard.open(port, room.workshop(), room.people().getFirst())) {
            IntStream.range(0, flood).forEach(i -> board.addNeed("Drop " + i));
            List<JsonNode> answers = answers(board, flood);
            assertThat(answers).filteredOn(answer -> type(answer).equals("ack")).hasSizeGreaterThan(200);
            assertThat(answers)
                    .filteredOn(answer -> type(answer).equals("nack"))
                    .isNotEmpty()
                    .allSatisfy(nack -> {
                        assertThat(nack.path("error").path("code").stringValue(""))
                                .isEqualTo("busy");
                        assertThat(nack.path("error").path("retry").booleanValue(false))
                                .isTrue();
                    });
            Awaitility.await().until(() -> {
                board.addNeed("Afterwards");
                return type(answers(board, 1).getFirst()).equals("ack");
            });
        }
    }

    @Test
    void tenWindowsOfOnePersonGetNoMoreThanOne() {
        Token anna = room.people().getFirst();
        List<TestBoard> windows = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> windows.add(TestBoard.open(port, room.workshop(), anna)));
        List<TestBoard> open = windows.subList(10 - Hub.WINDOWS_MAX, 10);
        long began = System.nanoTime();
        int each = 200;
        for (int i = 0; i < each; i++) {
            int drop = i;
            open.forEach(window -> window.addNeed("Drop " + drop));
        }
        long taken = open.stream()
                .flatMap(window -> answers(window, each).stream())
                .filter(answer -> type(answer).equals("ack"))
                .count();
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() + 1;
        assertThat(taken).isGreaterThan(200).isLessThanOrEqualTo(Spending.BURST + seconds * Spending.A_SECOND);
        windows.forEach(TestBoard::close);
    }

    @Test
    void whoOpensMoreWindowsThanGoTogetherIsToldInTheOldest() {
        Token anna = room.people().getFirst();
        TestBoard oldest = TestBoard.open(port, room.workshop(), anna);
        oldest.await(message -> type(message).equals("snapshot"));
        List<TestBoard> others = new ArrayList<>();
        IntStream.range(0, Hub.WINDOWS_MAX).forEach(i -> others.add(TestBoard.open(port, room.workshop(), anna)));
        assertThat(oldest.await(message -> type(message).equals("bye"))
                        .path("reason")
                        .stringValue(""))
                .isEqualTo("windows");
        assertThat(oldest.await(JsonNode::isMissingNode).isMissingNode()).isTrue();
        others.getFirst().addNeed("The others go on");
        assertThat(type(answers(others.getFirst(), 1).getFirst())).isEqualTo("ack");
        others.forEach(TestBoard::close);
    }

    @Test
    void whoeverConnectsAgainAndAgainIsRefusedAndTheOthersAreNot() {
        Token anna = room.people().getFirst();
        assertThatThrownBy(() -> IntStream.range(0, 400)
                        .forEach(
                                i -> TestBoard.open(port, room.workshop(), anna).close()))
                .rootCause()
                .hasMessageContaining("429");
        try (TestBoard ben = TestBoard.open(port, room.workshop(), room.people().getLast())) {
            ben.await(message -> type(message).equals("snapshot"));
        }
    }

    @Test
    void whereManyComeAtOnceEverybodyIsToldOfEverybodyButOnceASecond() {
        int many = 40;
        Room full = Room.open(context, many);
        List<TestBoard> boards = new ArrayList<>();
        long began = System.nanoTime();
        full.people().forEach(person -> boards.add(TestBoard.open(port, full.workshop(), person)));
        TestBoard first = boards.getFirst();
        first.await(message -> message.path("present").intValue(0) == many);
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        int told = first.traffic().split("\"t\":\"people\"", -1).length - 1;
        // Two at once, then one a second, of which the last has just begun.
        assertThat(told).isLessThanOrEqualTo((int) seconds + 3);
        boards.forEach(TestBoard::close);
    }

    @Test
    void whoeverAsksForEverythingAgainAndAgainIsCutOff() {
        try (TestBoard board =
                TestBoard.open(port, room.workshop(), room.people().getFirst())) {
            IntStream.range(0, 60)
                    .forEach(i -> board.tryToSend(TestBoard.object().put("t", "hello")));
            assertThat(board.await(JsonNode::isMissingNode).isMissingNode()).isTrue();
        }
    }

    @Test
    void aScreenThatReadsNothingIsCutOff() throws IOException {
        Token anna = room.people().getFirst();
        Actor writer = participants.recognise(room.workshop(), anna).orElseThrow();
        CardDraft draft = new CardDraft("possible", "x".repeat(400), Map.of());
        for (int i = 0; i < 400; i++) {
            CardId card = new CardId(UUID.randomUUID());
            canvas.add(writer, room.workshop(), CommandId.random(), card, CardKind.NEED, draft);
            canvas.remove(writer, room.workshop(), CommandId.random(), card);
        }
        Awaitility.await().until(() -> live.size() == 0);
        try (Socket deaf = deaf(anna)) {
            Awaitility.await().until(() -> live.size() == 1);
            // More than the buffers between server and browser hold.
            IntStream.range(0, 24).forEach(i -> send(deaf, "{\"t\":\"ask\",\"what\":\"bin\"}"));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> live.size() == 0);
        }
    }

    private Socket deaf(Token token) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        String upgrade = String.join(
                "\r\n",
                "GET /live/board?as=participant&workshop=" + room.workshop() + " HTTP/1.1",
                "Host: localhost:" + port,
                "Origin: http://localhost:" + port,
                "Cookie: " + Token.cookieName(room.workshop()) + "=" + token.value(),
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                "",
                "");
        socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** One masked text frame, with a mask of zeros. */
    private static void send(Socket socket, String text) {
        byte[] message = text.getBytes(StandardCharsets.US_ASCII);
        try {
            OutputStream out = socket.getOutputStream();
            out.write(new byte[] {(byte) 0x81, (byte) (0x80 | message.length), 0, 0, 0, 0});
            out.write(message);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> answers(TestBoard board, int count) {
        List<JsonNode> answers = new ArrayList<>();
        while (answers.size() < count) {
            answers.add(board.await(
                    message -> type(message).equals("ack") || type(message).equals("nack")));
        }
        return answers;
    }

    private static String type(JsonNode message) {
        return message.path("t").stringValue("");
    }
}
