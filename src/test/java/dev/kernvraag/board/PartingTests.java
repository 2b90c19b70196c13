package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A board that is to end takes nothing in, sends nothing more and is gone soon, also where the other side reads nothing. */
@RunningServer
class PartingTests {
    /** Two seconds is what is promised; a busy machine is given more. */
    /** More than the bytes of the handshake, and less than a first picture. */
    private static final int HANDSHAKE = 1_500;

    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private LiveWorkshops live;

    private Room room;

    @BeforeEach
    void aRoomWithMoreThanTheBuffersHold() {
        room = Room.open(context, 2);
        IntStream.range(0, 300).forEach(i -> write("x".repeat(400)));
        Awaitility.await().until(() -> live.size() == 0);
    }

    @Test
    void whoReadsNothingIsGoneSoonAfterTheyWereRemoved() throws IOException {
        try (Socket deaf = deafInTheRoom()) {
            remove(room.people().getFirst());
            Awaitility.await().atMost(SOON).until(() -> live.size() == 0);
            write("Said afterwards");
            assertThat(everythingThatComes(deaf)).doesNotContain("Said afterwards");
        }
    }

    @Test
    void whoReadsNothingIsGoneSoonAfterTheWorkshopWasPutInTheBin() throws IOException {
        try (Socket deaf = deafInTheRoom()) {
            workshops.bin(room.facilitator(), room.workshop(), CommandId.random());
            Awaitility.await().atMost(SOON).until(() -> live.size() == 0);
            assertThat(everythingThatComes(deaf)).contains("snapshot");
        }
    }

    @Test
    void aBoardThatWasToldGoodbyeIsGreetedNoMore() {
        try (TestBoard board =
                TestBoard.open(port, room.workshop(), room.people().getFirst())) {
            board.await("snapshot");
            remove(room.people().getFirst());
            board.await("bye");
            IntStream.range(0, 3)
                    .forEach(i ->
                            board.tryToSend(TestBoard.object().put("t", "hello").put("lang", "en")));
            write("Said afterwards");
            assertThat(board.await(message -> message.isMissingNode()).isMissingNode())
                    .isTrue();
            assertThat(board.traffic().split("\"t\":\"snapshot\"", -1)).hasSize(2);
            assertThat(board.traffic()).doesNotContain("Said afterwards");
        }
    }

    private void remove(Token person) {
        participants.appoint(
                room.facilitator(), room.workshop(), CommandId.random(), person.participant(), Role.REMOVED);
    }

    private void write(String text) {
        canvas.add(
                new Actor.AsFacilitator(room.facilitator()),
                room.workshop(),
                CommandId.random(),
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                new CardDraft("possible", text, Map.of()));
    }

    /** A socket that asked for everything several times and reads none of it. */
    private Socket deafInTheRoom() throws IOException {
        Token person = room.people().getFirst();
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        OutputStream out = socket.getOutputStream();
        out.write(String.join(
                        "\r\n",
                        "GET /live/board?as=participant&workshop=" + room.workshop() + " HTTP/1.1",
                        "Host: localhost:" + port,
                        "Origin: http://localhost:" + port,
                        "Cookie: " + Token.cookieName(room.workshop()) + "=" + person.value(),
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII));
        Awaitility.await().until(() -> live.size() == 1);
        byte[] hello = "{\"t\":\"hello\",\"lang\":\"en\"}".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 19; i++) {
            out.write(new byte[] {(byte) 0x81, (byte) (0x80 | hello.length), 0, 0, 0, 0});
            out.write(hello);
        }
        // What comes fills the buffer from the answer to the handshake on.
        Awaitility.await().until(() -> socket.getInputStream().available() > HANDSHAKE);
        return socket;
    }

    private static String everythingThatComes(Socket socket) {
        StringBuilder all = new StringBuilder();
        try {
            socket.setSoTimeout(5_000);
            InputStream in = socket.getInputStream();
            byte[] part = new byte[65_536];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                all.append(new String(part, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The connection was cut, or nothing more comes.
            return all.toString();
        }
        return all.toString();
    }
}
