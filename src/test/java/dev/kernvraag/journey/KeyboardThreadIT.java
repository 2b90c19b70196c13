package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the answers on a ladder by the common thread and the dots to the brief, by keys alone, with two telephones. */
class KeyboardThreadIT extends KeyboardTest {
    private static final Map<CardKind, String> BRANCHES = new EnumMap<>(Map.of(
            CardKind.NEED, "Een collega vinden",
            CardKind.GOAL, "Sneller antwoord",
            CardKind.PROBLEM, "Vragen raken kwijt",
            CardKind.STAKEHOLDER, "De nachtdienst"));

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    KeyboardThreadIT() {
        super(PHONE, PHONE);
    }

    @Test
    void branchesOfTheLadderBecomeCardsAndAreLinked() {
        theRoomAnsweredALadder();
        BRANCHES.forEach((kind, text) -> {
            guide.menu("ladder.menu", text, "ladder.become." + kind);
            guide.standsOn("ladder.menu", text);
        });
        assertThat(fay.page().locator(".kv-branch .kv-badge")).hasCount(BRANCHES.size());
        guide.enter("room.do.closeLadder");
        guide.enter("common.stage.THREAD");

        hand.menu("board.menu", "Een collega vinden", "board.linkTo");
        hand.standsOn("board.search");
        hand.type("antwoord");
        hand.toWords("Sneller antwoord");
        hand.press("Enter");
        assertThat(anna.page().locator(".kv-link-choice")).hasAttribute("aria-pressed", "true");
        hand.standsOnWords("Sneller antwoord");
        hand.picture("link");
        hand.enter("board.done");
        hand.standsOn("board.menu", "Een collega vinden");

        guide.enter("board.threadList");
        Locator lines = fay.page().locator(".kv-thread-list li");
        int links = lines.count();
        guide.enter("board.unlink");
        assertThat(lines).hasCount(links - 1);
        guide.to("board.undo");
        guide.picture("unlink");
        guide.press("Enter");
        assertThat(lines).hasCount(links);
    }

    @Test
    void dotsAreSpentAndTheBriefIsTakenAlong() {
        lay(CardKind.NEED, "Know whom to ask", "A view of the whole");
        guide.enter("common.stage.PRIORITIES");
        guide.enter("room.do.openRound");
        guide.to("room.round.budget");
        guide.picture("round");
        guide.press("ArrowUp");
        guide.enter("room.do.openRound");
        assertThat(fay.button("room.do.closeRound")).isVisible();

        for (int dot = 0; dot < 3; dot++) {
            hand.enter("board.dotMore", "A view of the whole");
        }
        hand.backTo("board.dotLess", "A view of the whole");
        hand.press("Enter");
        hand.standsOn("board.dotLess", "A view of the whole");
        hand.picture("dots");
        assertThat(anna.page().locator(".kv-dots-given").filter(new Locator.FilterOptions().setHasText("2")))
                .hasCount(1);
        anna.allSaved();

        guide.enter("room.do.closeRound");
        assertThat(fay.page().locator(".kv-dots-row").first()).containsText("A view of the whole");
        guide.upToDate();
        guide.enter("room.menu");
        guide.choose("room.brief");
        guide.to("brief.view.word");
        guide.picture("brief");
        Download word = fay.page().waitForDownload(() -> guide.press("Enter"));
        assertThat(word.suggestedFilename()).endsWith(".docx");
        assertThat(fay.page().locator(".kv-nextbar:focus-within")).hasCount(1);
    }

    private void theRoomAnsweredALadder() {
        CardId means = lay(CardKind.MEANS, "An intranet").getFirst();
        RungId rung = RungId.random();
        ladders.open(owner, id, CommandId.random(), new LadderId(UUID.randomUUID()), means);
        ladders.ask(owner, id, CommandId.random(), rung, Optional.empty(), Question.of(Angle.GIVE, 1));
        BRANCHES.values()
                .forEach(text ->
                        answers.answer(member, id, CommandId.random(), rung, new AnswerId(UUID.randomUUID()), text));
        ladders.reveal(owner, id, CommandId.random(), rung);
    }
}
