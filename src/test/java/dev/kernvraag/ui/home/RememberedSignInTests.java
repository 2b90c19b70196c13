package dev.kernvraag.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.facilitator.RememberedService;
import dev.kernvraag.language.Language;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facilitator’s browser at a server that knows nothing of its session. */
@RunningServer
class RememberedSignInTests {
    private static final String COOKIE = "kv-signed-in";

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RememberedService remembered;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    private Facilitator fay;
    private String kept;

    @BeforeEach
    void faySignedInElsewhere() {
        fay = facilitators.register("Fay", UUID.randomUUID() + "@example.org", "a long enough password");
        kept = remembered.begin(fay.id());
    }

    @Test
    void aPageGivesTheBrowserASessionAndANewToken() throws Exception {
        List<String> cookies = page(kept).headers().allValues("Set-Cookie");
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax")
                        .doesNotContain("Max-Age", "Expires", kept));
    }

    @Test
    void aTokenThatIsNotKnownIsTakenAway() throws Exception {
        assertThat(page(UUID.randomUUID() + "forged").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(COOKIE + "=;") && cookie.contains("1970"));
    }

    @Test
    void theBoardOfTheirOwnWorkshopOpensAgain() {
        Workshop made =
                workshops.create(fay.id(), new NewWorkshop("An intranet", "", Language.EN, false, List.of("Staff")));
        board(made, kept).abort();
        assertThatThrownBy(() -> board(made, UUID.randomUUID() + "forged")).hasStackTraceContaining("403");
    }

    private HttpResponse<String> page(String token) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/workshops"))
                        .header("Accept", "text/html")
                        .header("Cookie", COOKIE + "=" + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private WebSocket board(Workshop workshop, String token) {
        return browser.newWebSocketBuilder()
                .header("Cookie", COOKIE + "=" + token)
                .header("Origin", "http://localhost:" + port)
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/live/board?as=facilitator&workshop=" + workshop.id()),
                        new WebSocket.Listener() {})
                .join();
    }
}
