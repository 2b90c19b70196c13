package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.LobbyService;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes pictures of the door: who waits there, who keeps it, and whom it lets in. */
@RunningServer
class LobbyPictures {
    private static final String PASSWORD = "a long enough password";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private LobbyService lobby;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void theDoor(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId fay = facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(fay, language);
        lobby.setRoster(fay, id, CommandId.random(), List.of("Renée de Wit", "Sjoerd Hofstra", "Amina el Idrissi"));
        workshops.admission(fay, id, CommandId.random(), Admission.LISTED);
        GroupId group = workshops.get(fay, id).groups().getFirst().id();
        Token piet = participants.join(id, "Piet van der Meulen", group);
        participants.join(id, "Kate", group);
        participants.join(id, "Wim", group);
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person person = new Person(chromium, port, language, theme, width);
                Person guide = new Person(chromium, port, language, theme, width)) {
            person.enter(id, piet);
            person.page().locator(".kv-door").waitFor();
            person.picture("door-waits" + suffix);
            guide.signIn(email, PASSWORD);
            guide.goTo("workshops/" + id);
            guide.page().locator("kv-board:not([aria-busy])").waitFor();
            guide.page().locator(".kv-at-door").waitFor();
            guide.picture("door-facilitator" + suffix);
            guide.page().locator(".kv-at-door").click();
            guide.page().locator("vaadin-dialog .kv-side-row").first().waitFor();
            guide.picture("door-list" + suffix);
            guide.click("common.close");
            guide.page().locator(".kv-room-menu vaadin-menu-bar-button").first().click();
            guide.page()
                    .getByRole(AriaRole.MENUITEM)
                    .filter(new Locator.FilterOptions().setHasText(guide.t("room.door.menu")))
                    .click();
            guide.page().locator("vaadin-text-area").waitFor();
            guide.picture("door-admission" + suffix);
            lobby.turnAway(fay, id, CommandId.random(), List.of(piet.participant()));
            person.button("join.door.again").waitFor();
            person.picture("door-away" + suffix);
        }
        assertThat(Person.PICTURES.resolve("door-away" + suffix)).exists();
    }
}
