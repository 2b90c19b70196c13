package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every view against the rules of WCAG 2.2, A and AA, that axe can check; in both languages and both themes. */
@RunningServer
class AccessibilityIT {
    private static final int LAPTOP = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 760;
    private static final String BOARD = "kv-board:not([aria-busy])";
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
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private ParticipantService participants;

    private final List<String> found = new ArrayList<>();
    private List<Look> looks = List.of();

    /** How a screen is looked at, and what for. */
    private record Look(ColorScheme theme, int width, List<String> rules) {}

    /** Every page is looked at by day on a laptop and once on a phone, and its colours by night on a laptop too. */
    @ParameterizedTest
    @CsvSource({"NL,LIGHT", "EN,DARK"})
    void noViewBreaksARule(Language language, ColorScheme onThePhone) {
        looks = List.of(
                new Look(ColorScheme.LIGHT, LAPTOP, Axe.ALL),
                new Look(ColorScheme.DARK, LAPTOP, Axe.OF_COLOURS),
                new Look(onThePhone, PHONE, Axe.ALL));
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId facilitator =
                facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(facilitator, language);
        Workshop workshop = workshops.get(facilitator, id);
        Token token = participants.join(id, "Anna", workshop.groups().getFirst().id());
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, language);
                Person anna = new Person(chromium, port, language)) {
            look(anna, "", "h1");
            look(anna, "login", "vaadin-password-field");
            look(anna, "setup", "h1");
            look(anna, "nowhere", "h1");
            look(anna, "join/" + workshop.code(), "vaadin-radio-button");
            fay.signIn(email, PASSWORD);
            look(fay, "workshops", ".kv-workshops");
            look(fay, "workshops/new", "vaadin-text-area");
            anna.enter(id, token);
            fay.goTo("workshops/" + id);
            for (Stage stage : Stage.journey()) {
                guide().enter(facilitator, id, stage);
                String step = guide().step(id, stage).value().toString();
                comesTo(fay, "[data-stage='" + stage + "']", step);
                examine(fay, "workshops at " + stage);
                comesTo(anna, "[data-step='" + step + "']", step);
                examine(anna, "room at " + stage);
            }
            look(fay, "projector/" + id, BOARD);
            look(fay, "brief/" + id, ".kv-brief-sheet");
            look(fay, "agenda/" + id, ".kv-step");
            fay.click("agenda.addOwn");
            fay.click("agenda.field.add");
            fay.page().locator(".kv-part vaadin-select").last().waitFor();
            examine(fay, "own canvas");
            workshops.admission(facilitator, id, CommandId.random(), Admission.APPROVED);
            anna.remember(
                    id,
                    participants.join(id, "Waits", workshop.groups().getFirst().id()));
            look(anna, "door/" + id, ".kv-door");
        }
        assertThat(found).isEmpty();
    }

    private void look(Person person, String path, String ready) {
        person.goTo(path);
        person.page().locator(ready).first().waitFor();
        examine(person, path.replaceAll("[0-9a-f-]{36}", "…"));
    }

    /** Waits until what Vaadin draws and the board are both at a step. */
    private static void comesTo(Person person, String view, String step) {
        person.page().locator(view).waitFor();
        person.page().locator(BOARD).waitFor();
        person.page().waitForFunction("step => document.querySelector('kv-board').store.room.step === step", step);
    }

    private void examine(Person person, String screen) {
        for (Look look : looks) {
            person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme()));
            Axe.broken(person.page(), look.width(), HEIGHT, look.rules())
                    .forEach(rule -> found.add("%s, %s: %s".formatted(screen, look, rule)));
        }
    }

    private Guide guide() {
        return new Guide(agendas, floor);
    }
}
