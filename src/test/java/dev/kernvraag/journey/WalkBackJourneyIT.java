package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * From “we need an intranet” to what is behind it: a facilitator, two Dutch and two English participants, each in a
 * browser.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@DirtiesContext
class WalkBackJourneyIT {

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private Person fay;
    private Person anna;
    private Person bas;
    private Person cleo;
    private Person dan;

    @BeforeEach
    void fivePeopleWithABrowser() {
        chromium = new Chromium();
        fay = new Person(chromium, port, Language.EN);
        anna = new Person(chromium, port, Language.NL);
        bas = new Person(chromium, port, Language.NL);
        cleo = new Person(chromium, port, Language.EN);
        dan = new Person(chromium, port, Language.EN);
    }

    @AfterEach
    void goHome() {
        chromium.close();
    }

    @Test
    void theIntranetIsWalkedBackAndOnlyThenGetsDots() {
        String code = fay.prepare("An intranet for Noorderzorg");
        anna.join(code, "Anna", 0);
        bas.join(code, "Bas", 1);
        cleo.join(code, "Cleo", 0);
        dan.join(code, "Dan", 1);
        fay.write(CardKind.MEANS, "We need an intranet");
        fay.reveal();
        theMeansIsRefused();

        fay.stage(Stage.ASKED_FOR);
        fay.menu(fay.card("We need an intranet"), "board.walkBack");
        assertThat(anna.heading()).hasText("Vanaf hier terug: wat zit erachter?");

        fay.click("ladder.askFirst");
        put("What can’t you do now?");
        assertThat(anna.heading()).hasText("Wat lukt er nu niet?");
        assertThat(cleo.heading()).hasText("What can’t you do now?");
        answer(anna, "Weten wat er op een andere locatie speelt");
        answer(anna, "Een collega vinden die het antwoord weet");
        answer(bas, "Zien of een vraag van een klant al is beantwoord");
        answer(bas, "Nieuws terugvinden");
        answer(cleo, "Answer back to a message from head office");
        answer(cleo, "Feel part of one organisation");
        assertThat(fay.page().locator(".kv-answering .kv-note")).hasText("6 answers lie face down.");
        assertThat(dan.traffic()).doesNotContain("Weten wat er").doesNotContain("head office");
        fay.click("room.do.revealAnswers");
        assertThat(dan.page().locator(".kv-branch")).hasCount(6);
        fay.picture("ladder-facilitator.png");
        become("Weten wat er op een andere locatie speelt", "PROBLEM");
        become("Zien of een vraag", "PROBLEM");
        become("Answer back to a message", "PROBLEM");

        askOn("Weten wat er op een andere locatie speelt", "What would that give you?");
        answer(dan, "Know what goes on with colleagues");
        answer(anna, "Elkaar sneller helpen");
        answer(cleo, "Hear of changes before clients do");
        anna.picture("ladder-participant.png");
        fay.click("room.do.revealAnswers");
        become("Know what goes on with colleagues", "NEED");
        become("Elkaar sneller helpen", "NEED");
        become("Hear of changes", "NEED");

        askOn("Know what goes on with colleagues", "What would it make possible?");
        answer(bas, "Minder werk dubbel doen");
        answer(cleo, "New people at home within a month");
        fay.click("room.do.revealAnswers");
        become("Minder werk dubbel doen", "GOAL");
        become("New people at home", "GOAL");

        askOn("Minder werk dubbel doen", "For whom does that matter?");
        answer(anna, "De wijkteams");
        answer(dan, "The night shift");
        answer(cleo, "Clients with more than one carer");
        fay.click("room.do.revealAnswers");
        become("De wijkteams", "STAKEHOLDER");
        become("The night shift", "STAKEHOLDER");
        become("Clients with more", "STAKEHOLDER");
        fay.page().setViewportSize(1280, 1600);
        fay.picture("ladder-whole.png");
        fay.page().setViewportSize(1280, 760);
        fay.click("room.do.closeLadder");
        assertThat(fay.button("room.do.closeLadder")).isHidden();

        everythingHangsTogether();
        theMeansIsTaken();
        for (Person person : List.of(fay, anna, bas, cleo, dan)) {
            assertThat(person.complaints()).isEmpty();
        }
    }

    private void theMeansIsRefused() {
        fay.stage(Stage.PRIORITIES);
        openRoundOnMeans();
        String refusal = fay.t("error.meansNotWalkedBack").substring(0, 40);
        assertThat(fay.page()
                        .locator("vaadin-notification-card")
                        .filter(new Locator.FilterOptions().setHasText(refusal)))
                .isVisible();
    }

    private void theMeansIsTaken() {
        fay.stage(Stage.PRIORITIES);
        openRoundOnMeans();
        anna.button("board.dotMore", "We need an intranet").click();
        assertThat(anna.page().locator(".kv-dots-left")).hasText(anna.t("board.dotsLeft", 4, 5));
        fay.click("room.do.closeRound");
        assertThat(dan.page().locator(".kv-dots-row").first()).containsText("1 dot");
    }

    private void everythingHangsTogether() {
        fay.stage(Stage.THREAD);
        assertThat(cleo.page().locator(".kv-kind-NEED.kv-card")).hasCount(3);
        assertThat(cleo.page().locator(".kv-kind-GOAL.kv-card")).hasCount(2);
        assertThat(cleo.page().locator(".kv-kind-PROBLEM.kv-card")).hasCount(3);
        assertThat(cleo.page().locator(".kv-kind-STAKEHOLDER.kv-card")).hasCount(3);
        assertThat(cleo.page().locator(".kv-thread-lines path")).hasCount(11);
    }

    private void openRoundOnMeans() {
        fay.click("room.do.openRound");
        Locator dialog = fay.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel(fay.t("room.round.subject.ASKED_FOR")).check();
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(fay.t("room.do.openRound")))
                .click();
    }

    private void askOn(String answer, String question) {
        branch(answer)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(fay.t("ladder.askOn")))
                .click();
        put(question);
    }

    private void put(String question) {
        Locator dialog = fay.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel(question).check();
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(fay.t("ladder.ask.put")))
                .click();
        assertThat(fay.heading()).hasText(question);
    }

    private static void answer(Person person, String text) {
        Locator field = person.field("ladder.answer");
        field.fill(text);
        field.press("Enter");
        assertThat(person.page()
                        .locator(".kv-own-answers > li", new Page.LocatorOptions().setHasText(text))
                        .locator(".kv-card-state"))
                .hasText(person.t("board.state.saved"));
    }

    private void become(String answer, String kind) {
        Locator branch = branch(answer);
        branch.locator(".kv-menu-holder > button").click();
        fay.page()
                .getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(fay.t("ladder.become." + kind)))
                .press("Enter");
        assertThat(branch.locator(".kv-badge")).hasText(fay.t("canvas." + kind + ".name"));
    }

    private Locator branch(String answer) {
        return fay.page()
                .locator(".kv-answer", new Page.LocatorOptions().setHasText(answer))
                .first();
    }
}
