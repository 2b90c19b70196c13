package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.support.RunningServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes over the wire: every answer that is somebody’s own is kept by nobody, and none repeats a forged host. */
@RunningServer
class WireTests {
    private static final String FORGED = "evil.example.net";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /login",
                "GET /setup",
                "GET /invitation/abc",
                "GET /invitations",
                "GET /workshops",
                "GET /workshops/new",
                "GET /join/ABCD-EFGH",
                "GET /room/00000000-0000-0000-0000-000000000000",
                "GET /brief/00000000-0000-0000-0000-000000000000",
                "GET /nothing/here",
                "GET /error",
                "GET /livez",
                "GET /readyz",
                "GET /live/board",
                "GET /live/nothing",
                "GET /live/image/00000000-0000-0000-0000-000000000000?as=participant&workshop=00000000-0000-0000-0000-000000000000",
                "PUT /live/image/00000000-0000-0000-0000-000000000000?as=participant&workshop=00000000-0000-0000-0000-000000000000",
                "GET /VAADIN/dynamic/resource/0/00000000-0000-0000-0000-000000000000/brief.docx",
                "GET /VAADIN/push",
                "GET /VAADIN/nothing.js",
                "GET /?v-r=init&location=setup&query=",
                "POST /?v-r=init&location=setup&query=",
                "POST /?v-r=uidl&v-uiId=0",
                "POST /?v-r=heartbeat&v-uiId=0",
                "GET /?v-r=push",
                "POST /login",
                "POST /logout",
                "GET /logout",
                "GET /?continue",
                "DELETE /",
                "OPTIONS /",
                "GET /kv/../workshops",
                "GET //login",
                "GET /login;jsessionid=x"
            })
    void whatIsSomebodysOwnIsKeptByNobodyAndNoAnswerRepeatsAForgedHost(String line) throws IOException {
        for (String host : List.of("localhost:" + port, FORGED)) {
            for (String origin : List.of("", "https://elsewhere.example.org")) {
                Answer answer = ask(line, host, origin);
                assertThat(answer.header("cache-control"))
                        .as("%s %s", line, answer)
                        .containsPattern(line.contains("/live/image") ? "no-store|private, no-cache" : "no-store");
                assertThat(answer.header("x-content-type-options"))
                        .as("%s %s", line, answer)
                        .isEqualTo("nosniff");
                assertThat(answer.header("location")).as("%s %s", line, answer).doesNotContain(FORGED, "//");
            }
        }
    }

    /** These come to no filter of ours: Tomcat answers them by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"TRACE /", "GET /%2e%2e/login"})
    void whatTomcatRefusesByItselfRepeatsNoHostEither(String line) throws IOException {
        Answer answer = ask(line, FORGED, "");
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.headers().toString()).doesNotContain(FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /kv/brand/mark.svg"})
    void whatEverybodyMayHaveMayBeKept(String line) throws IOException {
        Answer answer = ask(line, "localhost:" + port, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).contains("max-age");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    }

    private Answer ask(String line, String host, String origin, String... more) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            StringBuilder request =
                    new StringBuilder(line).append(" HTTP/1.1\r\nHost: ").append(host);
            request.append("\r\nAccept: text/html\r\nConnection: close\r\n");
            if (!origin.isEmpty()) {
                request.append("Origin: ").append(origin).append("\r\n");
            }
            for (String header : more) {
                request.append(header).append("\r\n");
            }
            if (more.length == 0 && !line.startsWith("GET")) {
                request.append("Content-Length: 0\r\n");
            }
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            return Answer.read(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        }
    }

    private record Answer(int status, Map<String, String> headers) {
        static Answer read(BufferedReader in) throws IOException {
            int status = Integer.parseInt(in.readLine().split(" ")[1]);
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (one, other) -> one + ", " + other);
            }
            return new Answer(status, headers);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }
}
