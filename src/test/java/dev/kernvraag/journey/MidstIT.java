package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.participant.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody is in the midst of stays: whatever a server could say, at random, to a board on which something is open,
 * half typed, selected or scrolled. {@code -Dmidst.patches=5000} has more happen, {@code -Dmidst.seed=…} something else.
 */
class MidstIT extends KeyboardTest {
    private static final int PATCHES = Integer.getInteger("midst.patches", 600);
    private static final int SEED = Integer.getInteger("midst.seed", 20_261_201);
    private static final String ONLY = System.getProperty("midst.only", "");
    private static final String COMPOSED = "かん";

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

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
        for (String thing : List.of(
                "the field of a canvas", "a comment", "a tag", "an answer", "the words of the search", "an editor")) {
            Page page = anna.page();
            page.evaluate("([thing, seed]) => midst.enter(thing, seed)", List.of(thing, SEED));
            CDPSession browser = page.context().newCDPSession(page);
            JsonObject composing = new JsonObject();
            composing.addProperty("text", COMPOSED);
            composing.addProperty("selectionStart", COMPOSED.length());
            composing.addProperty("selectionEnd", COMPOSED.length());
            browser.send("Input.imeSetComposition", composing);
            assertThat((String) page.evaluate("() => document.activeElement.value"))
                    .contains(COMPOSED);
            String found = (String) page.evaluate("(patches) => midst.meanwhile(patches)", 15);
            if (!found.isEmpty()) {
                lost.add(thing + " " + found);
            }
            browser.detach();
        }
        assertThat(lost).as("with -Dmidst.seed=%d", SEED).isEmpty();
    }

    @Test
    void whatIsHalfTypedIsThereAgainAfterEscape() {
        lay(CardKind.NEED, "Know whom to ask");
        Locator card = fay.card("Know whom to ask");
        for (String field : List.of("cards.tagNew", "cards.commentNew")) {
            fay.menu(card, "cards.discuss");
            fay.field(field).fill("half a word");
            fay.field(field).press("Escape");
            assertThat(fay.page().locator("dialog")).hasCount(0);
            fay.menu(card, "cards.discuss");
            assertThat(fay.field(field)).hasValue("half a word");
            fay.field(field).press("Escape");
        }
        fay.menu(card, "board.linkTo");
        fay.field("board.search").fill("half a word");
        fay.field("board.search").press("Escape");
        fay.menu(card, "board.linkTo");
        assertThat(fay.field("board.search")).hasValue("half a word");
        fay.field("board.search").press("Escape");
        fay.menu(card, "board.edit");
        card.locator(".kv-editor-text").fill("Know whom to ask, and when");
        card.locator(".kv-editor-text").press("Escape");
        assertThat(fay.button("board.offer.kept.one")).isVisible();
        fay.menu(card, "board.edit");
        assertThat(card.locator(".kv-editor-text")).hasValue("Know whom to ask, and when");
    }

    @Test
    void whatIsOpenOnACardThatWasTakenAwaySaysSo() {
        CardId card = lay(CardKind.NEED, "Know whom to ask").getFirst();
        anna.menu(anna.card("Know whom to ask"), "cards.discuss");
        anna.field("cards.commentNew").fill("At our place too");
        canvas.remove(new Actor.AsFacilitator(owner), id, CommandId.random(), card);
        assertThat(anna.page().locator("dialog")).containsText(anna.t("cards.gone"));
        assertThat(anna.field("cards.commentNew")).isFocused();
        assertThat(anna.field("cards.commentNew")).hasValue("At our place too");
    }

    @Test
    void onlyWhatIsHiddenIsSaidToBeHidden() {
        at(Stage.NEEDS);
        CardId means = lay(CardKind.MEANS, "An intranet").getFirst();
        Actor.AsParticipant bram = participants
                .recognise(
                        id,
                        participants.join(
                                id, "Bram", workshop.groups().getFirst().id()))
                .orElseThrow();
        RungId rung = RungId.random();
        ladders.open(owner, id, CommandId.random(), new LadderId(UUID.randomUUID()), means);
        ladders.ask(owner, id, CommandId.random(), rung, Optional.empty(), Question.of(Angle.GIVE, 1));
        AnswerId annas = answered(member, rung, "Een collega vinden");
        AnswerId brams = answered(bram, rung, "Weten wie dienst heeft");
        ladders.reveal(owner, id, CommandId.random(), rung);
        for (AnswerId answer : List.of(annas, brams)) {
            answers.become(owner, id, CommandId.random(), answer, CardKind.NEED);
        }
        ladders.close(owner, id, CommandId.random());
        at(Stage.NEEDS);
        anna.write(CardKind.NEED, "Alleen van mij");
        for (Person person : List.of(anna, fay)) {
            assertThat(person.page().getByText(person.t("board.openCards"))).isVisible();
            Locator open = person.page().locator(".kv-columns:visible");
            assertThat(open.locator(".kv-card")).hasCount(2);
            assertThat(open).containsText("Weten wie dienst heeft");
            assertThat(open).containsText("Een collega vinden");
        }
        Locator hidden = under(anna, "board.myCards");
        assertThat(hidden.locator(".kv-card")).hasCount(1);
        assertThat(hidden).containsText("Alleen van mij");
        assertThat(fay.card("Alleen van mij")).hasCount(0);
        guided().reveal(owner, id, Stage.NEEDS);
        assertThat(anna.page().getByText(anna.t("board.openCards"))).isHidden();
        assertThat(anna.page().locator(".kv-column .kv-card")).hasCount(3);
    }

    private AnswerId answered(Actor.AsParticipant person, RungId rung, String text) {
        AnswerId answer = new AnswerId(UUID.randomUUID());
        answers.answer(person, id, CommandId.random(), rung, answer, text);
        return answer;
    }

    private static Locator under(Person person, String heading) {
        return person.page()
                .locator(".kv-card-group:visible")
                .filter(new Locator.FilterOptions().setHasText(person.t(heading)));
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
