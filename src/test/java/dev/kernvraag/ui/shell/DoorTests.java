package dev.kernvraag.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What the server lets in and sends along, over a real port. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class DoorTests {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/?v-r=push", "/VAADIN/push", "/live/board", "/login"})
    void aPostOfAnotherSiteIsRefused(String path) throws Exception {
        assertThat(post(path, "https://elsewhere.example")).isEqualTo(403);
        assertThat(post(path, "null")).isEqualTo(403);
        assertThat(post(path, "http://localhost:1")).isEqualTo(403);
    }

    @Test
    void aPostOfOurOwnPageIsLetIn() throws Exception {
        assertThat(post("/?v-r=uidl&v-uiId=0", "http://localhost:" + port)).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/push?v-r=push", "/live/board", "/"})
    void nothingIsReadByAPageOfAnotherSite(String path) throws Exception {
        HttpResponse<String> response =
                send(request(path).header("Origin", "https://elsewhere.example").GET());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() throws Exception {
        HttpResponse<String> page =
                send(request("/").header("Accept", "text/html").GET());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void ourOwnFilesMayBeKept() throws Exception {
        HttpResponse<String> file = send(request("/kv/brand/mark.svg").GET());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
    }

    @Test
    void aProxyOnThisMachineTellsThatTheVisitorCameSecurely() throws Exception {
        HttpResponse<String> page =
                send(request("/").header("X-Forwarded-Proto", "https").GET());
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.contains("Secure"));
    }

    private int post(String path, String origin) throws IOException, InterruptedException {
        return send(request(path).header("Origin", origin).POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
