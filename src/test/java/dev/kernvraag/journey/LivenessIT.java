package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.board.TestBoard;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Token;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen that stopped being told of changes, without an error, notices and repairs itself without a reload. */
class LivenessIT {
    /** To notice, 3.5 s until the next question and 2.5 s of silence; to come back, a moment. */
    private static final double BOARD = 12_000;
    /** To notice, 3 s; then Vaadin waits 1 s for the message it misses before it asks for everything. */
    private static final Duration FLOW = Duration.ofSeconds(25);

    private Room room;
    private Chromium chromium;

    @BeforeEach
    void aRoom(@TempDir Path data) {
        room = new Room(data);
        room.reveal(Stage.NEEDS);
        chromium = new Chromium();
    }

    @AfterEach
    void everybodyGoes() {
        chromium.close();
        room.close();
    }

    @Test
    void aBoardAndAFacilitatorsPageWhoseSocketsFellSilentCatchUp() {
        Token ben = room.join("Ben");
        try (Person anna = new Person(chromium, room.network().port(), Language.NL);
                Person fay = new Person(chromium, room.network().port(), Language.EN);
                TestBoard bens = TestBoard.open(room.serverPort(), room.id(), ben)) {
            anna.enter(room.id(), room.join("Anna"));
            anna.field("canvas.NEED.question").waitFor();
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.goTo("workshops/" + room.id());
            fay.button("room.do.discuss").waitFor();
            mark(anna);
            mark(fay);

            room.network().silence("/live/board");
            room.network().silence("/VAADIN/push");
            bens.addNeed("Said into a dead line");
            assertThat(anna.card("Said into a dead line"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BOARD));

            Awaitility.await()
                    .atMost(FLOW)
                    .untilAsserted(() -> assertThat(shown(fay)).isGreaterThanOrEqualTo(room.head()));
            assertThat(fay.page().locator(".kv-nextbar-reason")).hasText(fay.t("room.why.revealed", 1));
            anna.write(CardKind.NEED, "Still here");
            assertThat(fay.card("Still here")).isVisible();
            assertThat(marked(anna)).isTrue();
            assertThat(marked(fay)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshops/", "projector/"})
    void aPageThatIsUpToDateIsSeenToBeSo(String page) {
        try (Person fay = new Person(chromium, room.network().port(), Language.EN);
                TestBoard bens = TestBoard.open(room.serverPort(), room.id(), room.join("Ben"))) {
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.goTo(page + room.id());
            fay.page().locator("kv-board").waitFor();
            bens.addNeed("Said while nothing is wrong");
            assertThat(fay.page().getByText("Said while nothing is wrong")).isVisible();
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(List.of(shown(fay), line(fay))).containsOnly(room.head()));
        }
    }

    private static long line(Person person) {
        return ((Number) person.page().evaluate("() => document.querySelector('kv-board').store.line")).longValue();
    }

    private static long shown(Person person) {
        return Long.parseLong(person.page().locator("[data-seq]").getAttribute("data-seq"));
    }

    private static void mark(Person person) {
        person.page().evaluate("() => { window.kvSamePage = true; }");
    }

    private static boolean marked(Person person) {
        return (boolean) person.page().evaluate("() => window.kvSamePage === true");
    }
}
