package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever keeps a board from its first picture ends in a sentence in its place, or does not keep it at all. */
class BoardStartIT {
    /** It is said within 8 s of the board’s being there; the rest is for a page that a busy machine draws slowly. */
    private static final double SOON = 8_000 + 7_000;

    private static final String SCRIPT = "**/kv/board/board.*";
    private static final String SOCKET = "**/live/board?*";

    private static Room room;
    private static Chromium chromium;

    @BeforeAll
    static void aRoom(@TempDir Path data) {
        room = new Room(data);
        chromium = new Chromium();
    }

    @AfterAll
    static void everybodyGoes() {
        chromium.close();
        room.close();
    }

    @AfterEach
    void theNetworkIsFair() {
        room.network().heal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno",
                "HTTP/1.1 101 Switching Protocols\r\n\r\n"
            })
    void aProxyThatRefusesTheSocketIsTold(String answer) {
        room.network().refuse("/live/board?", answer);
        try (Person anna = anna()) {
            come(anna);
            says(anna, "network");
            room.network().heal();
            drawn(anna);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSocketThatIsSilentOrClosesAtOnceIsTold(boolean closes) {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (Person anna = anna()) {
            anna.page().routeWebSocket(address -> address.contains("/live/board"), socket -> {
                if (!broken.get()) {
                    socket.connectToServer();
                } else if (closes) {
                    socket.close();
                }
            });
            come(anna);
            says(anna, "network");
            broken.set(false);
            notice(anna).getByRole(AriaRole.BUTTON).click();
            drawn(anna);
        }
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsTold() {
        try (Person anna = anna()) {
            come(anna);
            drawn(anna);
            room.network().rename("inside.example:8080");
            come(anna);
            says(anna, "origin", "localhost:" + room.port());
        }
    }

    @Test
    void aServerThatAnswersNoMoreIsTold() {
        try (Person anna = anna()) {
            anna.page().route(SOCKET, Route::abort);
            anna.page().routeWebSocket(address -> address.contains("/live/board"), socket -> socket.close());
            anna.page().route("**/live/board", Route::abort);
            come(anna);
            says(anna, "offline");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete globalThis.WebSocket; globalThis.WebSocket = class { constructor() { throw new Error('none'); } };",
                "Object.defineProperty(globalThis, 'WebSocket', { value: undefined });"
            })
    void aBrowserWithoutSocketsIsTold(String breaking) {
        try (Person anna = anna()) {
            anna.page().addInitScript(breaking);
            come(anna);
            says(anna, "network");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gone, ''",
        "missing, ''",
        "garbled, ''",
        "hanging, ''",
        "undefined, customElements.define('kv-board'",
        "constructor, store = new BoardStore()"
    })
    void aScriptThatDoesNotComeOrDoesNotRunIsTold(String how, String place) {
        try (Person anna = anna()) {
            anna.page().route(SCRIPT, route -> spoil(route, how, place));
            come(anna);
            Locator notice = anna.page().locator(".kv-start-notice > p");
            assertThat(notice)
                    .hasText(
                            how.equals("hanging")
                                    ? Pattern.compile(".+")
                                    : Pattern.compile(Pattern.quote(anna.t("common.start.script"))),
                            new LocatorAssertions.HasTextOptions().setTimeout(SOON));
            assertThat(notice).hasAttribute("role", "alert");
            anna.page().unroute(SCRIPT);
            if (how.equals("constructor") || how.equals("hanging")) {
                anna.page()
                        .locator(".kv-start-notice")
                        .getByRole(AriaRole.BUTTON)
                        .click();
            }
            drawn(anna);
        }
    }

    @Test
    void aDrawingThatFailsIsTold() {
        try (Person anna = anna()) {
            anna.page().route(SCRIPT, route -> spoil(route, "drawing", "const { room, as, lang } = this.store;"));
            come(anna);
            says(anna, "script");
        }
    }

    @Test
    void aPageWithoutItsScriptsIsTold() {
        try (Person anna = anna()) {
            anna.page().route("**/VAADIN/build/**", Route::abort);
            come(anna);
            says(anna, "page");
            anna.page().unroute("**/VAADIN/build/**");
            notice(anna).getByRole(AriaRole.BUTTON).click();
            drawn(anna);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navigator.locks.request = () => Promise.reject(new DOMException('no', 'SecurityError'));",
                "navigator.locks.request = () => { throw new Error('no'); };",
                "navigator.locks.request = () => new Promise(() => {}); navigator.locks.query = () => new Promise(() => {});",
                "navigator.locks.query = () => Promise.reject(new Error('no'));",
                "Object.defineProperty(Navigator.prototype, 'locks', { get() { throw new Error('no'); } });",
                "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });",
                "Object.defineProperty(globalThis, 'BroadcastChannel', { value: class { constructor() { throw new Error('no'); } } });",
                "Object.defineProperty(globalThis, 'indexedDB', { get() { throw new Error('no'); } });",
                "indexedDB.open = () => ({});",
                "IDBObjectStore.prototype.openCursor = () => ({}); IDBDatabase.prototype.transaction = () => ({ objectStore: () => ({ openCursor: () => ({}) }) });",
                "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } });"
            })
    void whatABrowserDoesNotKeepForUsDoesNotKeepTheBoard(String breaking) {
        try (Person anna = anna()) {
            anna.page().addInitScript(breaking);
            come(anna);
            assertThat(anna.field("canvas.NEED.question"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            assertThat(notice(anna)).hasCount(0);
            anna.write(CardKind.NEED, "Still possible");
            assertThat(anna.card("Still possible").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshops/", "projector/"})
    void theFacilitatorAndTheWallAreToldToo(String page) {
        try (Person fay = new Person(chromium, room.port(), Language.NL)) {
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.page().route(SCRIPT, Route::abort);
            fay.goTo(page + room.id());
            says(fay, "script");
            fay.page().unroute(SCRIPT);
            drawn(fay);
        }
    }

    private static Person anna() {
        Person anna = new Person(chromium, room.port(), Language.NL);
        anna.remember(room.id(), room.join("Anna"));
        return anna;
    }

    private static void come(Person person) {
        person.goTo("room/" + room.id());
    }

    private static Locator notice(Person person) {
        return person.page().locator(".kv-start-notice");
    }

    private static void says(Person person, String cause, String... more) {
        Locator said = notice(person).locator("p");
        assertThat(said)
                .hasText(
                        person.t("common.start." + cause, more.length > 0 ? more[0] : "localhost:" + room.port()),
                        new LocatorAssertions.HasTextOptions().setTimeout(SOON));
        assertThat(said).hasAttribute("role", "alert");
        assertThat(said.isVisible()).isTrue();
    }

    private static void drawn(Person person) {
        assertThat(person.page().locator("kv-board[data-start='drawn']").first())
                .isVisible();
        assertThat(notice(person)).hasCount(0);
    }

    private static void spoil(Route route, String how, String place) {
        switch (how) {
            case "gone" -> route.abort();
            case "missing" -> route.fulfill(new Route.FulfillOptions().setStatus(404));
            case "garbled" ->
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("<html>Sign in to the network</html>"));
            case "hanging" -> {}
            default -> {
                String source = new String(route.fetch().body(), StandardCharsets.UTF_8);
                assertThat(source).contains(place);
                String spoilt =
                        switch (how) {
                            case "undefined" -> "void ('kv-board'";
                            case "constructor" -> "store = broken()";
                            default -> "throw new Error('drawing');";
                        };
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(source.replace(place, spoilt)));
            }
        }
    }
}
