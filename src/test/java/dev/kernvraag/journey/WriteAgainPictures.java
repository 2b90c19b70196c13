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
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes pictures of a canvas that was talked about and is written at again. */
@RunningServer
class WriteAgainPictures {
    private static final String PASSWORD = "a long enough password";
    private static final String BOARD = "kv-board:not([aria-busy])";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private ParticipantService participants;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,DARK,360", "EN,LIGHT,360"})
    void aCanvasThatIsWrittenAtAgain(Language language, ColorScheme theme, int width) {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId fay = facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(fay, language);
        Token token = participants.join(
                id, "Noor", workshops.get(fay, id).groups().getFirst().id());
        new Guide(agendas, floor).enter(fay, id, Stage.GOALS);
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person guide = new Person(chromium, port, language, theme, width);
                Person noor = new Person(chromium, port, language, theme, width)) {
            noor.enter(id, token);
            guide.signIn(email, PASSWORD);
            guide.goTo("workshops/" + id);
            guide.page().locator(BOARD).waitFor();
            guide.picture("again-discussed-facilitator" + suffix);
            noor.page().locator(BOARD).waitFor();
            noor.picture("again-discussed-participant" + suffix);
            guide.page().locator(".kv-room-menu vaadin-menu-bar-button").first().click();
            guide.page()
                    .getByRole(AriaRole.MENUITEM)
                    .filter(new Locator.FilterOptions().setHasText(guide.t("agenda.again")))
                    .click();
            Locator alone = guide.button("agenda.again.choose.ALONE");
            alone.waitFor();
            guide.page().evaluate("() => Promise.all(document.getAnimations().map(animation => animation.finished))");
            guide.picture("again-ways" + suffix);
            alone.click();
            noor.page().locator(".kv-again").waitFor();
            Locator field = noor.field("canvas.GOAL.question");
            field.fill("Iedereen weet het voor de koffie");
            field.press("Enter");
            noor.allSaved();
            noor.page().locator(".kv-own-cards .kv-card").first().waitFor();
            noor.picture("again-alone-participant" + suffix);
            guide.goTo("workshops/" + id);
            guide.page().locator(".kv-pile:visible").first().waitFor();
            guide.picture("again-alone-facilitator" + suffix);
            guide.goTo("projector/" + id);
            guide.page().locator(".kv-pile:visible").first().waitFor();
            guide.picture("again-alone-projector" + suffix);
            guide.goTo("agenda/" + id);
            guide.page().locator(".kv-step").first().waitFor();
            guide.picture("again-agenda" + suffix);
        }
        assertThat(Person.PICTURES.resolve("again-agenda" + suffix)).exists();
    }
}
