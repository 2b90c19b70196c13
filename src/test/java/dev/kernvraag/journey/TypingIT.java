package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.journey.TypingRounds.Offered;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facilitator moves on while people are typing, and nobody loses a letter. */
class TypingIT {
    private static final int PEOPLE = 3;

    @TempDir
    private Path data;

    @Test
    void whatIsBeingTypedIsOfferedBackAndWhatComesLateIsTakenInByTheFacilitator() {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                Person fay = new Person(chromium, room.network().port(), Language.EN);
                TypingRounds typing = new TypingRounds(room, chromium, PEOPLE)) {
            room.reveal(Stage.NEEDS);
            fay.signIn(Room.EMAIL, Room.PASSWORD);
            fay.goTo("workshops/" + room.id());

            List<Offered> offered = typing.moveOn(Stage.GOALS);
            assertThat(offered).hasSize(PEOPLE).allMatch(Offered::whole);

            Person anna = typing.people().getFirst();
            anna.click("board.offer.handIn");
            assertThat(anna.page().locator(".kv-offer")).hasCount(0);
            assertThat(anna.page().locator(".kv-composer-text")).isFocused();
            assertThat(anna.page().locator(".kv-late-card .kv-card-state")).hasText(anna.t("cards.standing.LATE"));
            Locator late = fay.page().locator(".kv-late-card");
            assertThat(late).hasCount(1);
            assertThat(late).containsText("needs to know whom to ask");
            fay.act("board.late.takeIn").click();
            assertThat(late).hasCount(0);
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(room.cards()).singleElement().matches(Card::visible));

            Person ben = typing.people().getLast();
            ben.click("board.offer.keep");
            assertThat(ben.page().locator(".kv-offer")).hasCount(0);
            room.enter(Stage.NEEDS);
            room.discuss(Stage.NEEDS);
            ben.click("board.offer.kept.one");
            assertThat(ben.page().locator(".kv-offer-text"))
                    .hasValue(offered.getLast().found());
        }
    }
}
