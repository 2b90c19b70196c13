package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What somebody is in the midst of stays: whatever a server could say, at random, to a board on which something is open,
 * half typed, selected or scrolled. {@code -Dmidst.patches=5000} has more happen, {@code -Dmidst.seed=…} something else.
 */
class MidstIT extends KeyboardTest {
    private static final int PATCHES = Integer.getInteger("midst.patches", 600);
    private static final int SEED = Integer.getInteger("midst.seed", 20_261_201);
    private static final String ONLY = System.getProperty("midst.only", "");
    private static final String COMPOSED = "かん";

    MidstIT() {
        super(LAPTOP, LAPTOP);
    }

    @Test
    void everythingThatIsOpenSurvivesWhateverOthersDo() {
        List<String> lost = new ArrayList<>();
        lost.addAll(meanwhile(fay, "facilitator"));
        lost.addAll(meanwhile(anna, "participant"));
        assertThat(lost).as("with -Dmidst.seed=%d", SEED).isEmpty();
    }

    @Test
    void whatIsBeingComposedIsNotEnded() {
        ready(anna.page());
        List<String> lost = new ArrayList<>();
        for (String thing : List.of("the field of a canvas", "an editor", "a comment", "a tag", "an answer", "the words of the search")) {
            Page page = anna.page();
            page.evaluate("([thing, seed]) => midst.enter(thing, seed)", List.of(thing, SEED));
            CDPSession browser = page.context().newCDPSession(page);
            JsonObject composing = new JsonObject();
            composing.addProperty("text", COMPOSED);
            composing.addProperty("selectionStart", COMPOSED.length());
            composing.addProperty("selectionEnd", COMPOSED.length());
            browser.send("Input.imeSetComposition", composing);
            assertThat((String) page.evaluate("() => document.activeElement.value")).contains(COMPOSED);
            String found = (String) page.evaluate("(patches) => midst.meanwhile(patches)", 15);
            if (!found.isEmpty()) {
                lost.add(thing + " " + found);
            }
            browser.detach();
        }
        assertThat(lost).as("with -Dmidst.seed=%d", SEED).isEmpty();
    }

    private static List<String> meanwhile(Person person, String as) {
        Page page = person.page();
        ready(page);
        List<?> things = (List<?>) Objects.requireNonNull(page.evaluate("(as) => midst.things(as)", as));
        List<String> lost = new ArrayList<>();
        int each = Math.ceilDiv(PATCHES, 2 * things.size());
        for (Object thing : things) {
            if (!ONLY.isEmpty() && !ONLY.equals(thing)) {
                continue;
            }
            page.evaluate("([thing, seed]) => midst.enter(thing, seed)", List.of(thing, SEED + things.indexOf(thing)));
            String found = (String) page.evaluate("(patches) => midst.meanwhile(patches)", each);
            if (!Objects.requireNonNull(found).isEmpty()) {
                lost.add("%s, %s: %s".formatted(as, thing, found));
            }
        }
        return lost;
    }

    /** Puts the test in the server’s place once the board is there. */
    private static void ready(Page page) {
        page.addInitScript(script("patches"));
        page.reload();
        page.waitForFunction("() => window.midst.ready");
        page.evaluate(script("things"));
    }

    private static String script(String name) {
        try (var file = Objects.requireNonNull(MidstIT.class.getResourceAsStream("/midst/" + name + ".js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
