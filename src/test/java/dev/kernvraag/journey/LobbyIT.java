package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facilitator with a list lets people in, each waiting in their own language. */
@RunningServer
class LobbyIT {
    private static final String EMAIL = "lobby@example.org";
    private static final String PASSWORD = "a long enough password";
    private static final String SECRET = "Only for those inside";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private CanvasService canvas;

    @Test
    void oneIsOnTheListOneIsLetInAndOneIsTurnedAway() {
        Workshop workshop = workshop();
        String code = workshop.code().toString();
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, Language.EN);
                Person renee = new Person(chromium, port, Language.NL);
                Person piet = new Person(chromium, port, Language.NL);
                Person kate = new Person(chromium, port, Language.EN)) {
            fay.signIn(EMAIL, PASSWORD);
            fay.goTo("workshops/" + workshop.id());
            expect(fay, "Renée de Wit");

            renee.join(code, "renee DEWIT", 0);
            assertThat(renee.card(SECRET)).isVisible();

            knock(piet, code, "Piet");
            assertThat(piet.heading()).hasText("Nog even geduld");
            knock(kate, code, "Kate");
            assertThat(kate.heading()).hasText("One moment, please");
            kate.page().reload();
            assertThat(kate.heading()).hasText("One moment, please");

            fay.page()
                    .locator(".kv-at-door", new Page.LocatorOptions().setHasText("2 wait at the door"))
                    .click();
            button(fay, "Let in: Piet").click();
            assertThat(piet.page().locator(".kv-composer-text")).isVisible();
            assertThat(piet.card(SECRET)).isVisible();
            button(fay, "Turn away: Kate").click();
            assertThat(kate.heading()).hasText("Not this time");
            assertThat(fay.page().locator(".kv-at-door")).isHidden();

            assertThat(kate.page().content()).doesNotContain(SECRET, "Piet", "ewit", "DEWIT");
            assertThat(kate.traffic())
                    .doesNotContain(SECRET)
                    .doesNotContain("Piet")
                    .doesNotContain("DEWIT");
            kate.page().reload();
            assertThat(kate.heading()).hasText("Not this time");
            kate.click("join.door.again");
            assertThat(kate.field("join.name")).isVisible();
            assertThat(piet.complaints()).isEmpty();
            assertThat(kate.complaints()).isEmpty();
        }
    }

    @Test
    void whoWaitsWhileTheServerRestartsIsLetInAfterwards(@TempDir Path data) {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                Person piet = new Person(chromium, room.port(), Language.NL)) {
            room.waitAtTheDoor();
            Token token = room.join("Piet");
            piet.enter(room.id(), token);
            assertThat(piet.heading()).hasText("Nog even geduld");
            room.restart();
            room.letIn(token);
            assertThat(piet.page().locator(".kv-composer-text")).isVisible();
        }
    }

    private Workshop workshop() {
        FacilitatorId fay = facilitators.register("Fay", EMAIL, PASSWORD).id();
        Workshop made =
                workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff", "Clients")));
        workshops.open(fay, made.id(), CommandId.random());
        Guide guide = new Guide(agendas, floor);
        guide.enter(fay, made.id(), Stage.NEEDS);
        guide.reveal(fay, made.id(), Stage.NEEDS);
        canvas.add(
                new Actor.AsFacilitator(fay),
                made.id(),
                CommandId.random(),
                new CardId(UUID.randomUUID()),
                CardKind.NEED,
                new CardDraft("", SECRET, Map.of()));
        return made;
    }

    /** Lets in who is on a list only. */
    private static void expect(Person fay, String name) {
        fay.page().locator(".kv-room-menu vaadin-menu-bar-button").first().click();
        fay.page()
                .getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(fay.t("room.door.menu")))
                .click();
        fay.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(fay.t("room.door.whom.LISTED")))
                .check();
        fay.fill("room.door.roster", name);
        fay.click("common.save");
        assertThat(fay.page().getByText("You let in only who is on the list")).isVisible();
    }

    private static void knock(Person person, String code, String name) {
        person.goTo("join/" + code);
        person.fill("join.name", name);
        person.page().getByRole(AriaRole.RADIO).first().check();
        person.click("join.enter");
    }

    private static Locator button(Person person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
