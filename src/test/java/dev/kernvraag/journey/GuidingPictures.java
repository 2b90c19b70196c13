package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.CoFacilitatorService;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes pictures of what happened, of the way back from a step, and of who guides together. */
@RunningServer
class GuidingPictures {
    private static final String PASSWORD = "a long enough password";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private HistoryService history;

    @Autowired
    private CoFacilitatorService together;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void whatAFacilitatorGoesBackTo(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        String second = "gus" + UUID.randomUUID() + "@example.org";
        FacilitatorId fay = facilitators.register("Fay", email, PASSWORD).id();
        facilitators.register("Gus van den Berg", second, PASSWORD);
        WorkshopId id = demo.create(fay, language);
        together.invite(fay, id, CommandId.random(), second);
        Guide guide = new Guide(agendas, floor);
        guide.enter(fay, id, Stage.PROBLEMS);
        CommandId step = CommandId.random();
        floor.enter(fay, id, step, guide.step(id, Stage.GOALS));
        history.undo(fay, id, CommandId.random(), step);
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person person = new Person(chromium, port, language, theme, width)) {
            person.signIn(email, PASSWORD);
            person.goTo("history/" + id);
            person.page().locator(".kv-history-line").first().waitFor();
            person.picture("guiding-history" + suffix);
            person.goTo("workshops/" + id);
            person.page().locator("kv-board:not([aria-busy])").waitFor();
            person.page().locator(".kv-nextbar-actions .kv-primary").click();
            person.page().locator(".kv-notice vaadin-button").waitFor();
            person.page().evaluate("() => Promise.all(document.getAnimations().map(animation => animation.finished))");
            person.picture("guiding-notice" + suffix);
            person.page()
                    .locator(".kv-room-menu vaadin-menu-bar-button")
                    .first()
                    .click();
            person.page()
                    .getByRole(AriaRole.MENUITEM)
                    .filter(new Locator.FilterOptions().setHasText(person.t("room.co.menu")))
                    .click();
            person.page().locator("vaadin-email-field").waitFor();
            person.picture("guiding-together" + suffix);
        }
        assertThat(Person.PICTURES.resolve("guiding-together" + suffix)).exists();
    }
}
