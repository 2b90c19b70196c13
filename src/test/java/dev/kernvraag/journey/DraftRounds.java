package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import dev.kernvraag.participant.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;

/** Somebody whose tab, browser or server breaks down in the middle of a word, again and again. */
public final class DraftRounds {
    private static final String WORDS =
            "Somebody who calls us about a request wants to hear how far it has come, whoever";
    private static final int MILLIS_A_KEY = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What breaks down. */
    public enum Blow {
        TAB_CRASHES,
        SERVER_RESTARTS,
        BROWSER_IS_KILLED,
        PAGE_RELOADS,
        TAB_IS_CLOSED
    }

    /**
     * How a round went.
     *
     * @param lost how many of the typed characters were gone
     * @param back until the text was in its field again, or still
     */
    public record Outcome(Blow blow, int typed, int lost, Duration back) {
        /** A second of typing. */
        public static final int SECOND = 1_000 / MILLIS_A_KEY;
    }

    private final Room room;
    private final KillableChromium chromium;
    private final Token token;
    private final Random random = new Random(20261125);
    private BrowserContext context;
    private Page page;

    public DraftRounds(Room room, KillableChromium chromium) {
        this.room = room;
        this.chromium = chromium;
        this.token = room.join("Anna");
        this.context = chromium.context();
        this.page = open();
    }

    /** Has it break down so many times, each in another way. */
    public List<Outcome> run(int rounds) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            outcomes.add(round(round, Blow.values()[round % Blow.values().length]));
        }
        return outcomes;
    }

    private Outcome round(int round, Blow blow) {
        String typed = round + " " + WORDS.substring(0, 20 + random.nextInt(WORDS.length() - 20));
        composer().click();
        page.keyboard().type(typed, new Keyboard.TypeOptions().setDelay(MILLIS_A_KEY));
        long start = System.nanoTime();
        strike(blow);
        String found = Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> composer().inputValue(), text -> !text.isEmpty() && typed.startsWith(text));
        Duration back = Duration.ofNanos(System.nanoTime() - start);
        handIn(found);
        return new Outcome(blow, typed.length(), typed.length() - found.length(), back);
    }

    private void strike(Blow blow) {
        switch (blow) {
            case PAGE_RELOADS -> page.reload();
            case TAB_CRASHES -> {
                Page crashed = page;
                try {
                    crashed.navigate("chrome://crash");
                } catch (PlaywrightException e) {
                    // It crashed, as it was told to.
                }
                page = open();
            }
            case TAB_IS_CLOSED -> {
                page.close();
                page = open();
            }
            case BROWSER_IS_KILLED -> {
                chromium.killAndBeginAgain();
                context = chromium.context();
                page = open();
            }
            case SERVER_RESTARTS -> room.restart();
        }
    }

    /** The text is handed in from where it came back, and is saved once. */
    private void handIn(String text) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            if (composer().inputValue().equals(text)) {
                composer().press("Enter");
            }
            Locator card = page.locator(".kv-card", new Page.LocatorOptions().setHasText(text));
            assertThat(card.first()).hasAttribute("data-state", "saved");
        });
    }

    private Locator composer() {
        return page.locator(".kv-composer-text");
    }

    private Page open() {
        String site = "http://localhost:" + room.network().port() + "/";
        context.addCookies(List.of(new Cookie(Token.cookieName(room.id()), token.value()).setUrl(site)));
        Page opened = context.newPage();
        opened.setDefaultTimeout(5_000);
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            opened.navigate(site + "room/" + room.id());
            opened.locator(".kv-composer-text").waitFor();
            return true;
        });
        return opened;
    }
}
