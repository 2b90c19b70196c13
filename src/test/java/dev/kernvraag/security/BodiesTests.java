package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.bench.FlowClient;
import dev.kernvraag.support.RunningServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stranger may send: how much, how fast, and whether anybody asked for it. */
@RunningServer
class BodiesTests {
    private static final String MESSAGE = "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /",
                "POST /login",
                "POST /setup?v=r",
                "POST /join/ABCD-EFGH",
                "POST /logout",
                "POST /livez",
                "POST /kv/brand/mark.svg",
                "POST /live/board",
                "POST /live/image/x",
                "POST /VAADIN/push",
                "PUT /?v-r=uidl",
                "GET /",
                "DELETE /anything"
            })
    void aBodyThatNobodyNeedsIsRefusedUnread(String request) throws IOException {
        for (String announced : new String[] {"Content-Length: 1000", "Transfer-Encoding: chunked"}) {
            try (Line line = new Line(port)) {
                line.send(request + " HTTP/1.1\r\nHost: localhost\r\n" + announced + "\r\n\r\n");
                assertThat(line.untilTheEnd()).as(request).startsWith("HTTP/1.1 413");
            }
        }
    }

    @Test
    void aFormIsRefusedUnreadEvenWhereAMessageIsTaken() throws IOException {
        try (Line line = new Line(port)) {
            line.send(MESSAGE + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n");
            assertThat(line.untilTheEnd()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void nobodyIsAskedForABodyThatIsNotTaken() throws IOException {
        try (Line line = new Line(port)) {
            line.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 1000\r\n\r\n");
            assertThat(line.untilTheEnd()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aDrippingBodyIsCutOff() throws IOException {
        try (Line line = new Line(port)) {
            assertThat(line.send(MESSAGE + "Content-Length: 1000\r\n\r\n").drip("a"))
                    .startsWith("HTTP/1.1 408");
        }
        try (Line line = new Line(port)) {
            assertThat(line.send(MESSAGE + "Transfer-Encoding: chunked\r\n\r\n").drip("1\r\na\r\n"))
                    .startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void aHeadThatNeverEndsIsCutOff() throws IOException {
        try (Line line = new Line(port)) {
            assertThat(line.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
                            .drip("a"))
                    .doesNotContain(" 200");
        }
    }

    @Test
    void aMessageThatIsTooLongIsRefusedWithoutALengthToo() throws IOException {
        try (Line line = new Line(port)) {
            line.send(MESSAGE + "Content-Length: 9000000\r\n\r\n");
            assertThat(line.untilTheEnd()).startsWith("HTTP/1.1 413");
        }
        try (Line line = new Line(port)) {
            String part = "1000\r\n" + "a".repeat(0x1000) + "\r\n";
            assertThat(line.send(MESSAGE + "Transfer-Encoding: chunked\r\n\r\n").drip(part))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aLargeValueOfAFieldIsRefused() throws Exception {
        FlowClient visitor = new FlowClient(port);
        visitor.load("join");
        assertThatThrownBy(() -> visitor.typeAndPress("vaadin-text-field", "A".repeat(300_000)))
                .isInstanceOf(IOException.class);
        FlowClient other = new FlowClient(port);
        other.load("join");
        other.typeAndPress("vaadin-text-field", "A".repeat(4_000));
    }

    @Test
    void aStrangerHasOnlySoManyWindows() throws Exception {
        FlowClient first = new FlowClient(port);
        first.load("join");
        assertThat(first.beats()).isTrue();
        for (int window = 0; window < 2; window++) {
            FlowClient next = new FlowClient(port);
            Arrays.stream(first.cookie().split("; ")).forEach(next::with);
            next.load("join");
            assertThat(next.beats()).isTrue();
        }
        assertThat(first.beats()).isFalse();
    }

    @Test
    void aPushWithoutAPageIsNotOpened() throws IOException {
        try (Line line = new Line(port)) {
            line.send("GET /VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + UUID.randomUUID()
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
            assertThat(line.drip("")).startsWith("HTTP/1.1 403");
        }
    }
}
