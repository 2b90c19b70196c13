package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every view against the rules of WCAG 2.2, A and AA, that axe can check; in both languages and both themes. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:axe;DB_CLOSE_DELAY=-1", "kernvraag.registration.open=true"})
class AccessibilityIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
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

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "NL,DARK,1280", "EN,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void noViewBreaksARule(Language language, ColorScheme theme, int width) {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId facilitator =
                facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(facilitator, language);
        Workshop workshop = workshops.get(facilitator, id);
        Token token = participants.join(id, "Anna", workshop.groups().getFirst().id());
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, language, theme, width);
                Person anna = new Person(chromium, port, language, theme, width)) {
            look(anna, "", "h1");
            look(anna, "login", "vaadin-password-field");
            look(anna, "setup", "h1");
            look(anna, "nowhere", "h1");
            look(anna, "join/" + workshop.code(), "vaadin-radio-button");
            anna.enter(id, token);
            fay.signIn(email, PASSWORD);
            look(fay, "workshops", ".kv-workshops");
            look(fay, "workshops/new", "vaadin-text-area");
            for (Stage stage : Stage.journey()) {
                guide().enter(facilitator, id, stage);
                look(fay, "workshops/" + id, "kv-board:not([aria-busy])");
                look(anna, "room/" + id, "kv-board:not([aria-busy])");
            }
            look(fay, "projector/" + id, "kv-board:not([aria-busy])");
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
        examine(person, path);
    }

    private void examine(Person person, String path) {
        // As tall as the page: what lies half under a bar that stays in place would count as too small a target.
        Number height = (Number) person.page().evaluate("document.documentElement.scrollHeight");
        person.page().setViewportSize(person.page().viewportSize().width, height.intValue());
        for (Rule violation :
                new AxeBuilder(person.page()).withTags(RULES).analyze().getViolations()) {
            found.add("%s at /%s: %s %s"
                    .formatted(
                            violation.getId(),
                            path.replaceAll("[0-9a-f-]{36}", "…"),
                            violation.getNodes().getFirst().getTarget(),
                            violation.getNodes().getFirst().getFailureSummary()));
        }
    }

    private Guide guide() {
        return new Guide(agendas, floor);
    }
}
