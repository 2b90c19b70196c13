package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the code to the answers on a ladder without a mouse: a facilitator at a laptop and a participant at 360 pixels, both by keys alone. */
@RunningServer
class KeyboardJourneyIT {
    private static final String PASSWORD = "a long enough password";
    private static final String EMAIL = "keys@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    private Chromium chromium;
    private Person fay;
    private Person anna;
    private Keys guide;
    private Keys phone;
    private Workshop workshop;

    @BeforeEach
    void twoPeopleWithoutAMouse() {
        FacilitatorId facilitator =
                facilitators.register("Fay", EMAIL, PASSWORD).id();
        workshop = workshops.create(
                facilitator,
                new NewWorkshop(
                        "An intranet for Noorderzorg", "", Language.EN, false, List.of("Wijkteams", "Kantoor")));
        workshops.open(facilitator, workshop.id(), CommandId.random());
        chromium = new Chromium();
        fay = new Person(chromium, port, Language.EN);
        anna = new Person(chromium, port, Language.NL, ColorScheme.LIGHT, 360);
        guide = new Keys(fay);
        phone = new Keys(anna);
    }

    @AfterEach
    void goHome() {
        chromium.close();
    }

    @Test
    void cardsAreWrittenAndAMeansIsWalkedBackByKeysAlone() {
        theFacilitatorSignsInAndWritesTheMeans();
        theParticipantJoinsWithTheCode();
        tenCardsOneAfterTheOther();
        oneIsEditedAndOneComesBack();
        theFirstQuestionIsAnswered();
        assertThat(guide.unseen()).as("what could not be seen at 1280").isEmpty();
        assertThat(phone.unseen()).as("what could not be seen at 360").isEmpty();
        assertThat(fay.complaints()).isEmpty();
        assertThat(anna.complaints()).isEmpty();
    }

    private void theFacilitatorSignsInAndWritesTheMeans() {
        fay.goTo("login");
        guide.to("home.email");
        guide.type(EMAIL);
        guide.to("home.password");
        guide.type(PASSWORD);
        guide.enter("common.signIn");
        guide.toWords(workshop.title());
        guide.press("Enter");
        guide.to("canvas.MEANS.question");
        guide.type("An intranet");
        guide.press("Enter");
        assertThat(fay.card("An intranet")).hasAttribute("data-state", "saved");
        guide.enter("room.do.reveal");
        guide.standsOn("room.do.discuss");
        guide.enter("common.stage.NEEDS");
        assertThat(fay.heading()).hasText(fay.t("canvas.NEED.question"));
    }

    private void theParticipantJoinsWithTheCode() {
        anna.goTo("");
        phone.to("join.code");
        phone.type(workshop.code().toString());
        phone.picture("start");
        phone.press("Enter");
        phone.to("join.name");
        phone.type("Anna");
        phone.toWords("Wijkteams");
        phone.press("Space");
        phone.picture("join");
        phone.enter("join.enter");
        assertThat(anna.heading()).hasText(anna.t("canvas.NEED.question"));
        assertThat(participants.everybody(workshop.id())).hasSize(1);
    }

    private void tenCardsOneAfterTheOther() {
        phone.to("canvas.NEED.question");
        for (int number = 1; number <= 10; number++) {
            phone.type("Behoefte nummer " + number + ".");
            phone.press("Enter");
            phone.standsOn("canvas.NEED.question");
        }
        assertThat(anna.page().locator(".kv-card[data-state=saved]")).hasCount(10);
        phone.picture("ten-cards");
    }

    private void oneIsEditedAndOneComesBack() {
        phone.menu("board.menu", "Behoefte nummer 3.", "board.edit");
        phone.type(" En meer.");
        phone.picture("edit");
        phone.enter("board.save");
        phone.standsOn("board.menu", "Behoefte nummer 3. En meer.");
        assertThat(anna.card("En meer")).hasAttribute("data-state", "saved");

        phone.enter("board.menu", "Behoefte nummer 5.");
        phone.picture("menu");
        phone.choose("board.remove");
        assertThat(anna.card("nummer 5.")).hasCount(0);
        phone.standsOn("board.undo");
        phone.picture("undo");
        phone.press("Enter");
        assertThat(anna.card("nummer 5.")).isVisible();
        assertThat(anna.page().locator("kv-board:focus-within")).hasCount(1);
    }

    private void theFirstQuestionIsAnswered() {
        guide.enter("room.do.reveal");
        guide.standsOn("room.do.discuss");
        guide.enter("common.stage.ASKED_FOR");
        guide.menu("board.menu", "An intranet", "board.walkBack");
        guide.enter("ladder.askFirst");
        guide.toWords("What can’t you do now?");
        guide.press("ArrowDown");
        guide.picture("ask");
        guide.enter("ladder.ask.put");
        phone.to("ladder.answer");
        phone.type("Een collega vinden die het weet");
        phone.press("Enter");
        phone.standsOn("ladder.answer");
        phone.picture("answer");
        assertThat(anna.page().locator(".kv-own-answers .kv-card-state")).hasText(anna.t("board.state.saved"));
        guide.enter("room.do.revealAnswers");
        assertThat(anna.page().locator(".kv-branch")).hasCount(1);
    }
}
