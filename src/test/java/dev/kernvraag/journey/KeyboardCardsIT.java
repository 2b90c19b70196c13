package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CardKind;
import org.junit.jupiter.api.Test;

/** What is said of a card, and how it is found again, by keys alone. */
class KeyboardCardsIT extends KeyboardTest {
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
}
