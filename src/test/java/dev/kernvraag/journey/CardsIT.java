package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
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

/** What people do with cards beside writing them: a facilitator, and a Dutch and an English participant. */
@RunningServer
class CardsIT {
    private static final String PASSWORD = "a long enough password";
    private static final int PHONE = 360;

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    private Chromium chromium;
    private FacilitatorId facilitator;
    private Workshop workshop;
    private Person fay;
    private Person anna;
    private Person ben;

    @BeforeEach
    void aRoomAtTheNeeds() {
        chromium = new Chromium();
        String email = "fay" + CommandId.random().value() + "@example.org";
        facilitator = facilitators.register("Fay", email, PASSWORD).id();
        workshop = workshops.create(
                facilitator, new NewWorkshop("An intranet", "An intranet", Language.EN, false, List.of("Staff")));
        workshops.open(facilitator, workshop.id(), CommandId.random());
        Guide guide = new Guide(agendas, floor);
        guide.reveal(facilitator, workshop.id(), Stage.ASKED_FOR);
        guide.enter(facilitator, workshop.id(), Stage.NEEDS);
        fay = new Person(chromium, port, Language.EN);
        fay.signIn(email, PASSWORD);
        fay.goTo("workshops/" + workshop.id());
        anna = enter(new Person(chromium, port, Language.NL), "Anna");
        ben = enter(new Person(chromium, port, Language.EN, ColorScheme.DARK, PHONE), "Ben");
    }

    @AfterEach
    void goHome() {
        chromium.close();
    }

    @Test
    void aNeedThatNamesAMeansIsParkedByItsAuthorAndNobodyElseIsTold() {
        anna.write(CardKind.NEED, "Er moet een portaal komen");
        Locator card = anna.card("Er moet een portaal komen");
        assertThat(card.locator(".kv-hint")).containsText("portaal");
        assertThat(ben.traffic()).doesNotContain("portaal komen");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(anna.t("cards.park")))
                .click();
        assertThat(card).hasCount(0);
        anna.click("board.undo");
        assertThat(card).isVisible();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(anna.t("cards.mean")))
                .click();
        assertThat(card.locator(".kv-hint")).hasCount(0);
        assertThat(anna.complaints()).isEmpty();
    }

    @Test
    void theFacilitatorSeesTheHintOnceTheCardsLieOpenAndHidesACard() {
        ben.write(CardKind.NEED, "We need an app for the porters");
        assertThat(ben.card("We need an app").locator(".kv-card-state")).hasText(ben.t("board.state.saved"));
        assertThat(fay.traffic()).doesNotContain("porters");
        fay.reveal();
        assertThat(fay.card("We need an app").locator(".kv-hint")).isVisible();
        choose(fay, "We need an app", "cards.hide");
        assertThat(anna.card("We need an app")).hasCount(0);
        assertThat(ben.card("We need an app").locator(".kv-card-state")).hasText(ben.t("cards.standing.HIDDEN"));
        more(fay, "cards.aside");
        fay.act("cards.show").click();
        fay.click("cards.close");
        assertThat(anna.card("We need an app")).isVisible();
        more(fay, "cards.rules");
        fay.page().getByLabel(fay.t("cards.rule.held")).check();
        fay.click("board.save");
        anna.write(CardKind.NEED, "Weten wie er dienst heeft");
        assertThat(fay.button("cards.waiting.one")).isVisible();
        assertThat(ben.card("Weten wie")).hasCount(0);
        assertThat(fay.complaints()).isEmpty();
    }

    @Test
    void aRemovedCardIsPutBackFromTheBin() {
        anna.write(CardKind.NEED, "Weten wie er dienst heeft");
        assertThat(anna.card("Weten wie").locator(".kv-card-state")).hasText(anna.t("board.state.saved"));
        choose(anna, "Weten wie", "board.remove");
        assertThat(anna.card("Weten wie")).hasCount(0);
        more(anna, "cards.bin");
        anna.act("cards.restore").click();
        anna.click("cards.close");
        assertThat(anna.card("Weten wie")).isVisible();
        assertThat(anna.complaints()).isEmpty();
    }

    @Test
    void aCardIsDiscussedAndFoundAgain() {
        anna.write(CardKind.NEED, "Weten wie er dienst heeft");
        assertThat(anna.card("Weten wie").locator(".kv-card-state")).hasText(anna.t("board.state.saved"));
        fay.reveal();
        choose(ben, "Weten wie", "cards.discuss");
        ben.click("cards.reaction.RECOGNISED");
        ben.field("cards.commentNew").fill("At our place too");
        ben.page().keyboard().press("Enter");
        assertThat(ben.page().locator(".kv-comment")).hasCount(1);
        ben.field("cards.commentNew").fill("Not sent");
        ben.page().keyboard().press("Escape");
        assertThat(ben.card("Weten wie").locator(".kv-marks")).containsText(ben.t("cards.commentBegun"));
        Locator said = anna.card("Weten wie").locator(".kv-marks");
        assertThat(said).containsText(anna.t("cards.comment.one"));
        said.click();
        anna.field("cards.tagNew").fill("nachtdienst");
        anna.page().keyboard().press("Enter");
        assertThat(anna.page().locator(".kv-tag")).hasText("nachtdienst");
        anna.click("cards.close");
        more(fay, "cards.search");
        fay.page().locator("input[type=search]").fill("dienst weten");
        assertThat(fay.page().locator(".kv-found")).hasCount(1);
        fay.page().getByLabel(fay.t("cards.searchQuiet")).check();
        assertThat(fay.page().locator(".kv-found")).hasCount(0);
        assertThat(anna.complaints()).isEmpty();
        assertThat(ben.complaints()).isEmpty();
    }

    private Person enter(Person person, String name) {
        person.enter(
                workshop.id(),
                participants.join(
                        workshop.id(), name, workshop.groups().getFirst().id()));
        assertThat(person.page().locator(".kv-composer-text")).isVisible();
        return person;
    }

    private static void choose(Person person, String card, String key) {
        person.menu(person.card(card), key);
    }

    private static void more(Person person, String key) {
        person.click("cards.more");
        item(person, key);
    }

    private static void item(Person person, String key) {
        person.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(person.t(key)))
                .click();
    }
}
