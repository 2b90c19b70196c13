package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a card, and how it is found, taken in and brought back, by keys alone. */
class KeyboardCardsIT extends KeyboardTest {
    KeyboardCardsIT() {
        super(LAPTOP, PHONE);
    }

    @Test
    void aCardIsTalkedAboutAndFoundAgain() {
        lay(CardKind.GOAL, "Know what goes on");
        lay(CardKind.NEED, "Know whom to ask", "A view of the whole");
        hand.menu("board.menu", "Know whom to ask", "cards.discuss");
        hand.enter("cards.reaction.RECOGNISED");
        hand.standsOn("cards.reaction.RECOGNISED");
        hand.write("cards.commentNew", "Op kantoor niet");
        hand.standsOn("cards.commentNew");
        hand.picture("talk");
        hand.press("Escape");
        hand.standsOn("board.menu", "Know whom to ask");

        guide.enter("cards.comment.one");
        guide.write("cards.tagNew", "zorg");
        guide.standsOn("cards.tagNew");
        guide.write("cards.commentNew", "We ask them");
        guide.backTo("cards.commentRemove");
        guide.press("Enter");
        assertThat(fay.page().locator(".kv-comment")).hasCount(1);
        guide.standsOn("cards.commentRemove");
        guide.press("Escape");
        assertThat(anna.card("Know whom to ask").locator(".kv-marks")).containsText("#zorg");

        hand.enter("cards.more");
        hand.choose("cards.search");
        hand.standsOn("cards.search");
        hand.type("know");
        assertThat(anna.page().locator(".kv-found")).hasCount(2);
        hand.to("canvas.NEED.plural");
        hand.press("Space");
        assertThat(anna.page().locator(".kv-found")).hasCount(1);
        hand.to("cards.searchTag");
        hand.press("ArrowDown");
        hand.to("cards.searchQuiet");
        hand.press("Space");
        assertThat(anna.page().locator(".kv-found")).hasCount(0);
        hand.press("Space");
        hand.picture("search");
        hand.toWords("Know whom to ask");
        hand.press("Enter");
        hand.to("cards.commentNew");
        hand.press("Escape");
        hand.standsOn("cards.more");
    }

    @Test
    void aLateCardIsTakenInAndARemovedOneComesBack() {
        lay(CardKind.NEED, "Know whom to ask");
        add(member, CardKind.NEED, "A view of the whole");
        at(Stage.GOALS);
        add(member, CardKind.NEED, "Too late");
        add(member, CardKind.NEED, "Even later");
        guide.toAct("board.late.takeIn", "Too late");
        guide.press("Enter");
        guide.standsOnAct("board.late.takeIn", "Even later");
        guide.toAct("board.late.setAside", "Even later");
        guide.press("Enter");
        assertThat(fay.page().locator(".kv-late")).isHidden();
        assertThat(fay.page().locator("kv-board:focus-within")).hasCount(1);
        guide.enter("board.undo");
        assertThat(fay.page().locator(".kv-late-card")).hasCount(1);

        at(Stage.NEEDS);
        anna.goTo("room/" + id);
        assertThat(anna.card("Too late")).isVisible();
        for (String text : List.of("A view of the whole", "Too late")) {
            hand.menu("board.menu", text, "board.remove");
            hand.standsOn("board.undo");
        }
        hand.enter("cards.more");
        hand.choose("cards.bin");
        hand.toAct("cards.restore", "A view of the whole");
        hand.press("Enter");
        hand.standsOnAct("cards.restore", "Too late");
        hand.picture("bin");
        hand.press("Enter");
        hand.standsOn("cards.close");
        hand.press("Enter");
        hand.standsOn("cards.more");
        assertThat(anna.card("Too late")).isVisible();
        assertThat(anna.card("A view of the whole")).isVisible();
    }
}
