package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What was handed in while the server was away is saved when it is back: once, in order, from whichever tab is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxIT {
    private static final double PATIENCE = 20_000;

    /** Takes the board out and puts it in again when it asks who is there, and answers once it looks for the second time. */
    private static final String TAKEN_OUT_WHILE_IT_LOOKS = """
            const locks = navigator.locks;
            const [request, query] = [locks.request.bind(locks), locks.query.bind(locks)];
            let looks = 0;
            let again;
            const second = new Promise(resolve => again = resolve);
            locks.request = (name, ...rest) => {
              if (name === 'kv-tab' && ++looks === 2) {
                again();
              }
              return request(name, ...rest);
            };
            locks.query = async () => {
              const found = await query();
              if (looks === 1) {
                const board = document.querySelector('kv-board');
                board?.parentNode.insertBefore(board, board.nextSibling);
                await second;
              }
              return found;
            };
            """;

    private Room room;
    private Chromium chromium;
    private Person anna;

    @BeforeAll
    void aRoom(@TempDir Path data) {
        room = new Room(data);
        chromium = new Chromium();
    }

    @AfterAll
    void everybodyGoes() {
        chromium.close();
        room.close();
    }

    @BeforeEach
    void annaComesIn() {
        room.network().heal();
        room.open(true);
        anna = new Person(chromium, room.network().port(), Language.EN);
        anna.enter(room.id(), room.join("Anna"));
        anna.field("canvas.NEED.question").waitFor();
    }

    @AfterEach
    void annaGoes() {
        anna.close();
    }

    @Test
    void cardsWaitOnTheDeviceThroughARestartAndAreSavedInOrder() {
        anna.write(CardKind.NEED, "Before the cut");
        saved(anna, "Before the cut");
        room.network().cut();
        anna.write(CardKind.NEED, "First behind it");
        anna.write(CardKind.NEED, "Second behind it");
        state(anna, "First behind it", "board.state.device");
        assertThat(anna.page().locator(".kv-connection")).hasText(anna.t("board.offline"));
        room.restart();
        room.network().heal();
        saved(anna, "First behind it");
        saved(anna, "Second behind it");
        assertThat(room.texts()).contains("Before the cut", "First behind it", "Second behind it");
        assertThat(room.texts()).doesNotHaveDuplicates();
    }

    @Test
    void theOutboxOfATabThatCrashedIsTakenOverByTheNext() {
        crashWith("Left by a tab that crashed");
        anna.newTab();
        anna.goTo("room/" + room.id());
        saved(anna, "Left by a tab that crashed");
        assertThat(room.texts()).containsOnlyOnce("Left by a tab that crashed");
    }

    @Test
    void aBoardThatIsTakenOutOfThePageLeavesTheOutboxToTheOneInItsPlace() {
        crashWith("Left to the second board");
        anna.newTab().addInitScript(TAKEN_OUT_WHILE_IT_LOOKS);
        anna.goTo("room/" + room.id());
        saved(anna, "Left to the second board");
        assertThat(room.texts()).containsOnlyOnce("Left to the second board");
    }

    @Test
    void twoTabsOfOnePersonKeepWhatEachIsWriting() {
        Page first = anna.page();
        anna.field("canvas.NEED.question").fill("In the first tab");
        Page second = anna.newTab();
        anna.goTo("room/" + room.id());
        assertThat(anna.field("canvas.NEED.question")).hasValue("");
        anna.field("canvas.NEED.question").fill("In the second tab");
        first.bringToFront();
        first.reload();
        assertThat(first.locator(".kv-composer-text")).hasValue("In the first tab");
        first.close();
        second.bringToFront();
        second.reload();
        assertThat(anna.field("canvas.NEED.question")).hasValue("In the second tab");
        assertThat(second.locator(".kv-offer-text")).hasValue("In the first tab");
    }

    @Test
    void whatIsRefusedGoesBackToItsWriterWithTheReason() {
        room.network().cut();
        anna.write(CardKind.NEED, "Too late for this workshop");
        anna.field("canvas.NEED.question").fill("Already writing the next");
        room.open(false);
        room.network().heal();
        Locator back =
                anna.page().locator(".kv-offer", new Page.LocatorOptions().setHasText(anna.t("error.workshopClosed")));
        assertThat(back.locator("textarea"))
                .hasValue("Too late for this workshop", new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        assertThat(room.texts()).doesNotContain("Too late for this workshop");
    }

    @Test
    void anEditIsADraftAndAConflictShowsBothTexts() {
        anna.write(CardKind.NEED, "As it was");
        saved(anna, "As it was");
        anna.menu(anna.card("As it was"), "board.edit");
        anna.page().locator(".kv-editor-text").fill("As Anna wants it");
        Page second = anna.newTab();
        anna.goTo("room/" + room.id());
        anna.menu(anna.card("As it was"), "board.edit");
        second.locator(".kv-editor-text").fill("As it is now");
        anna.click("board.save");
        Page first = anna.page().context().pages().getFirst();
        first.bringToFront();
        assertThat(first.locator(".kv-editor-theirs")).containsText("As it is now");
        assertThat(first.locator(".kv-editor-text")).hasValue("As Anna wants it");
        first.reload();
        assertThat(first.locator(".kv-editor-text")).hasValue("As Anna wants it");
        assertThat(first.locator(".kv-editor-theirs")).containsText("As it is now");
        first.locator(".kv-editor [type=submit]").click();
        Awaitility.await().untilAsserted(() -> assertThat(room.texts()).contains("As Anna wants it"));
    }

    @Test
    void whoLeavesLeavesNothingOnTheDevice() {
        anna.field("canvas.NEED.question").fill("Not handed in");
        anna.page().locator(".kv-me vaadin-menu-bar-button").first().click();
        anna.page()
                .getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(anna.t("room.leave.menu")))
                .last()
                .click();
        assertThat(anna.page().locator(".kv-dialog")).containsText(anna.t("room.leave.unsent", 1));
        anna.click("room.leave.goAnyway");
        anna.page().waitForURL("**/");
        assertThat(anna.page().evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('kv/'))"))
                .asInstanceOf(LIST)
                .isEmpty();
        assertThat(anna.page().context().cookies())
                .noneMatch(cookie -> cookie.name.contains(room.id().toString()));
    }

    /** Leaves a card on the device, in a tab that crashes before the network is back. */
    private void crashWith(String text) {
        room.network().cut();
        anna.write(CardKind.NEED, text);
        state(anna, text, "board.state.device");
        try {
            anna.page().navigate("chrome://crash");
        } catch (PlaywrightException e) {
            // It crashed, as it was told to.
        }
        room.network().heal();
    }

    private static void saved(Person person, String text) {
        assertThat(person.card(text).first())
                .hasAttribute("data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    private static void state(Person person, String text, String key) {
        assertThat(person.card(text).locator(".kv-card-state")).hasText(person.t(key));
    }
}
