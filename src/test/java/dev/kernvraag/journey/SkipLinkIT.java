package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way past the header leads to the content of the page one is on, on every page that has a header. */
@RunningServer
class SkipLinkIT {
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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theSkipLinkMovesTheFocusAndKeepsTheAddress(int width) {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId fay = facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(fay, Language.NL);
        Workshop workshop = workshops.get(fay, id);
        try (Chromium chromium = new Chromium();
                Person anna = new Person(chromium, port, Language.NL, ColorScheme.LIGHT, width);
                Person guide = new Person(chromium, port, Language.NL, ColorScheme.LIGHT, width)) {
            skips(anna, "", "h1");
            skips(anna, "login", "vaadin-password-field");
            skips(anna, "setup", "h1");
            skips(anna, "nowhere", "h1");
            skips(anna, "join/" + workshop.code(), "vaadin-radio-button");
            anna.remember(
                    id,
                    participants.join(id, "Anna", workshop.groups().getFirst().id()));
            skips(anna, "room/" + id, "kv-board[data-start='drawn']");
            guide.signIn(email, PASSWORD);
            skips(guide, "workshops", ".kv-workshops");
            skips(guide, "workshops/new", "vaadin-text-area");
            skips(guide, "workshops/" + id, "kv-board[data-start='drawn']");
            skips(guide, "agenda/" + id, ".kv-step");
            skips(guide, "history/" + id, ".kv-history-line");
            skips(guide, "brief/" + id, ".kv-brief-sheet");
            // From one page to another without loading: the link goes along.
            guide.goTo("workshops");
            guide.page().locator(".kv-workshop-title a").first().click();
            guide.page().locator("kv-board[data-start='drawn']").waitFor();
            skipsHere(guide, "workshops/" + id);
            workshops.admission(fay, id, CommandId.random(), Admission.APPROVED);
            anna.remember(
                    id,
                    participants.join(id, "Waits", workshop.groups().getFirst().id()));
            skips(anna, "door/" + id, ".kv-door");
        }
    }

    private void skips(Person person, String path, String ready) {
        person.goTo(path);
        person.page().locator(ready).first().waitFor();
        skipsHere(person, path);
    }

    private static void skipsHere(Person person, String path) {
        for (boolean byKey : new boolean[] {true, false}) {
            String before = person.page().url();
            person.page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
            Locator link = person.page().locator(".kv-skip");
            link.focus();
            assertThat(link).hasAttribute("href", before.replaceFirst("#.*", "") + "#main");
            if (byKey) {
                link.press("Enter");
            } else {
                link.click();
            }
            assertThat(person.page().locator("main")).isFocused();
            assertThat(person.page().url()).as(path).isEqualTo(before);
            assertThat((Boolean) person.page().evaluate("""
                            () => {
                              const top = document.querySelector('main').getBoundingClientRect().top;
                              return top >= -1 && top < innerHeight / 2;
                            }"""))
                    .as("the content of %s is in view", path)
                    .isTrue();
            person.page().keyboard().press("Tab");
            assertThat(
                            (Boolean)
                                    person.page()
                                            .evaluate(
                                                    "() => document.activeElement.closest('main') !== null"
                                                            + " || document.querySelector('main').querySelectorAll('a, button, [tabindex=\"0\"]').length === 0"))
                    .as("the next key goes on in the content of %s", path)
                    .isTrue();
        }
    }
}
