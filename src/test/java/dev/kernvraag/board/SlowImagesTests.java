package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.support.Patience;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.support.TestImages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Images whose senders take their time, beside one that comes as usual. */
@RunningServer
class SlowImagesTests {
    private static final int SLOW = 8;
    private static final byte[] FILE = TestImages.file("png", 400, 300);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void anImageThatDripsKeepsNoOtherWaiting() throws Exception {
        Room slow = Room.open(context, SLOW);
        Room honest = Room.open(context, 1);
        List<Socket> drips = new ArrayList<>();
        try {
            for (int person = 0; person < SLOW; person++) {
                drips.add(begin(slow, person));
            }
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path(honest)))
                    .timeout(Patience.LIMIT)
                    .header("Cookie", honest.cookie(0))
                    .PUT(BodyPublishers.ofByteArray(FILE))
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isEqualTo(200);
        } finally {
            for (Socket drip : drips) {
                drip.close();
            }
        }
    }

    @Test
    void anImageThatDripsIsCutOff() throws Exception {
        Room room = Room.open(context, 1);
        try (Socket drip = begin(room, 0)) {
            drip.setSoTimeout((int) Patience.LIMIT.toMillis());
            // Nothing more comes, so the server ends it: with an answer or without.
            drip.getInputStream().readAllBytes();
        }
    }

    private Socket begin(Room room, int person) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("PUT " + path(room) + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + room.cookie(person)
                                + "\r\nContent-Length: 5000000\r\n\r\nabc")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String path(Room room) {
        return "/live/image/" + UUID.randomUUID() + "?as=participant&workshop=" + room.workshop();
    }
}
