package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.brief.Tools;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** From the first account to the brief: one facilitator, one Dutch and two English participants, each in a browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@DirtiesContext
class WorkshopJourneyIT {
    @LocalServerPort
    private int port;

    private Chromium chromium;
    private Person fay;
    private Person anna;
    private Person ben;
    private Person cleo;

    @BeforeEach
    void fourPeopleWithABrowser() {
        chromium = new Chromium();
        fay = new Person(chromium, port, Language.EN);
        anna = new Person(chromium, port, Language.NL);
        ben = new Person(chromium, port, Language.EN);
        cleo = new Person(chromium, port, Language.EN);
    }

    @AfterEach
    void goHome() {
        chromium.close();
    }

    @Test
    void aGroupComesFromAJoinCodeToABriefInTwoLanguages(@TempDir Path folder) throws Exception {
        String code = fay.prepare("An intranet for Noorderzorg");
        anna.join(code, "Anna", 0);
        ben.join(code, "Ben", 1);
        cleo.join(code, "Cleo", 0);

        fay.stage(Stage.NEEDS);
        assertThat(anna.heading()).hasText("Welke behoefte moet precies worden ingevuld?");
        assertThat(ben.heading()).hasText("Which needs must be met, exactly?");

        anna.write(CardKind.NEED, "Aanvoelen wat er elders leeft");
        ben.write(CardKind.NEED, "Follow a request, whoever picks it up");
        assertThat(anna.card("Aanvoelen").locator(".kv-card-state")).hasText(anna.t("board.state.saved"));
        assertThat(ben.card("Follow").locator(".kv-card-state")).hasText(ben.t("board.state.saved"));
        assertThat(ben.traffic()).doesNotContain("Aanvoelen");
        assertThat(fay.traffic()).doesNotContain("Aanvoelen").doesNotContain("Follow a request");
        assertThat(cleo.card("Follow")).hasCount(0);

        fay.reveal();
        assertThat(cleo.card("Aanvoelen")).isVisible();
        assertThat(anna.card("Follow a request")).isVisible();
        cleo.write(CardKind.NEED, "Know whom to ask");
        assertThat(anna.card("Know whom to ask")).isVisible();

        fay.stage(Stage.GOALS);
        ben.write(CardKind.GOAL, "Answered the same day");
        assertThat(ben.card("Answered").locator(".kv-card-state")).hasText(ben.t("board.state.saved"));
        fay.reveal();
        assertThat(anna.card("Answered")).isVisible();

        linkNeedToGoal();
        rate();
        takeTheBriefAlong(folder);
        assertThat(anna.complaints()).isEmpty();
        assertThat(fay.complaints()).isEmpty();
    }

    private void linkNeedToGoal() {
        fay.stage(Stage.THREAD);
        Locator need = anna.card("Follow a request");
        need.getByRole(AriaRole.BUTTON).click();
        anna.page()
                .getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(anna.t("board.linkTo")))
                .click();
        anna.page()
                .locator(".kv-link-choice")
                .filter(new Locator.FilterOptions().setHasText("Answered"))
                .click();
        anna.click("board.done");
        assertThat(ben.page().locator(".kv-thread-lines path")).hasCount(1);
    }

    private void rate() {
        fay.stage(Stage.PRIORITIES);
        fay.click("room.do.openRound");
        fay.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last().click();
        dot(anna, "Follow a request");
        dot(anna, "Follow a request");
        dot(ben, "Follow a request");
        dot(cleo, "Know whom to ask");
        assertThat(anna.page().locator(".kv-dots-left")).hasText(anna.t("board.dotsLeft", 3, 5));
        List.of(anna, ben, cleo).forEach(Person::allSaved);
        assertThat(cleo.traffic()).doesNotContain("totals");
        fay.click("room.do.closeRound");
        assertThat(cleo.page().locator(".kv-dots-row").first()).containsText("Follow a request");
        assertThat(cleo.page().locator(".kv-dots-row").first()).containsText("3 dots · 2 people");
        assertThat(anna.page().locator(".kv-dots-row").first()).containsText("3 stippen · 2 mensen");
    }

    private void takeTheBriefAlong(Path folder) throws Exception {
        fay.stage(Stage.BRIEF);
        fay.click("room.do.brief");
        assertThat(fay.heading()).hasText("An intranet for Noorderzorg");
        Path word = fay.download(folder, "brief.view.word");
        assertThat(word.getFileName().toString()).matches("an-intranet-for-noorderzorg-brief-[0-9-]{10}\\.docx");
        assertThat(Tools.docx(word).toString())
                .contains("Aanvoelen wat er elders leeft", "Follow a request, whoever picks it up", "Know whom to ask")
                .contains("Serves: Answered the same day")
                .contains("Anna, Cleo");
        Path excel = fay.download(folder, "brief.view.excel");
        assertThat(excel.getFileName().toString()).endsWith(".xlsx");
        assertThat(Tools.xlsx(excel).at("/sheets/1/cells/1").findValuesAsString("value"))
                .startsWith("1.0")
                .contains("Follow a request, whoever picks it up", "3.0", "2.0");
    }

    private static void dot(Person person, String need) {
        person.button("board.dotMore", need + (need.startsWith("Follow") ? ", whoever picks it up" : ""))
                .click();
    }
}
