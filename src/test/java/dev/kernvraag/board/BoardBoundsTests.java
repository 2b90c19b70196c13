package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.participant.Actor;
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

/** How much one window may send, and how little it may read. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"kernvraag.registration.open=true", "kernvraag.board.send-timeout=1s"})
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
        Actor facilitator = new Actor.AsFacilitator(room.facilitator());
        CardDraft draft = new CardDraft("possible", "x".repeat(400), Map.of());
        IntStream.range(0, 400)
                .forEach(i -> canvas.add(
                        facilitator,
                        room.workshop(),
                        CommandId.random(),
                        new CardId(UUID.randomUUID()),
                        CardKind.NEED,
                        draft));
        Awaitility.await().until(() -> live.size() == 0);
        try (Socket deaf = deaf(room.people().getFirst())) {
            Awaitility.await().until(() -> live.size() == 1);
            // More than the buffers between server and browser hold.
            IntStream.range(0, 19).forEach(i -> sendHello(deaf));
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
    private static void sendHello(Socket socket) {
        byte[] hello = "{\"t\":\"hello\",\"lang\":\"en\"}".getBytes(StandardCharsets.US_ASCII);
        try {
            OutputStream out = socket.getOutputStream();
            out.write(new byte[] {(byte) 0x81, (byte) (0x80 | hello.length), 0, 0, 0, 0});
            out.write(hello);
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
