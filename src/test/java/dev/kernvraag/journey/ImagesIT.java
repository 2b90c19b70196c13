package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.support.TestImages;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A picture on a card, from the file of one person to the screen of the other. */
@RunningServer
class ImagesIT {
    /** A way by which a file comes to a field. */
    private enum Way {
        PASTED("field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, ...how }));"),
        DROPPED("""
            for (const type of ['dragover', 'drop']) {
              field.dispatchEvent(new DragEvent(type, { dataTransfer: files, ...how }));
            }\
            """),
        /** Says whether the page takes it; if not, the browser leaves the page for the file. */
        DRAGGED("return !field.dispatchEvent(new DragEvent('dragover', { dataTransfer: files, ...how }));");

        private final String script;

        Way(String script) {
            this.script = script;
        }

        Object bring(Locator field, byte[] file) {
            return field.evaluate("""
                    (field, base64) => {
                      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
                      const files = new DataTransfer();
                      files.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
                      const how = { bubbles: true, cancelable: true };
                      %s
                    }\
                    """.formatted(script), Base64.getEncoder().encodeToString(file));
        }
    }

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

    @Test
    void aPictureComesWithItsCardOpensLargeAndIsTakenOffAgain() {
        FacilitatorId fay = facilitators
                .register("Fay", CommandId.random().value() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("An intranet", "", Language.EN, false, List.of("Staff")));
        WorkshopId id = made.id();
        workshops.open(fay, id, CommandId.random());
        Guide guide = new Guide(agendas, floor);
        guide.enter(fay, id, Stage.NEEDS);
        guide.reveal(fay, id, Stage.NEEDS);
        GroupId group = made.groups().getFirst().id();
        try (Chromium chromium = new Chromium();
                Person anna = new Person(chromium, port, Language.NL);
                Person ben = new Person(chromium, port, Language.EN)) {
            anna.enter(id, participants.join(id, "Anna", group));
            ben.enter(id, participants.join(id, "Ben", group));
            Locator field = anna.field("canvas.NEED.question");
            field.fill("Zien waar iedereen is");
            choose(anna, "a.png", "<html>no picture</html>".getBytes(StandardCharsets.UTF_8));
            assertThat(anna.page().locator(".kv-composer .kv-image-note")).hasText(anna.t("error.imageUnreadable"));
            assertThat(field).hasValue("Zien waar iedereen is");

            choose(anna, "photo.jpg", TestImages.photograph(2400, 1200, 6));
            anna.field("cards.image.description").fill("Het bord in de hal");
            anna.page().reload();
            assertThat(anna.field("cards.image.description")).hasValue("Het bord in de hal");
            assertThat(field).hasValue("Zien waar iedereen is");
            field.press("Enter");

            Locator thumbnail = ben.card("Zien waar iedereen is").locator(".kv-card-image");
            assertThat(thumbnail).hasAccessibleName(ben.t("cards.image.open", "Het bord in de hal"));
            assertThat(anna.page().locator(".kv-image-chosen")).isHidden();
            thumbnail.press("Enter");
            Locator large = ben.page().getByRole(AriaRole.DIALOG).locator(".kv-image-large");
            assertThat(large).hasAttribute("alt", "Het bord in de hal");
            ben.page().waitForFunction("document.querySelector('.kv-image-large').naturalWidth === 800");
            assertThat(large.evaluate("image => image.naturalHeight")).isEqualTo(1600);
            assertThat(ben.button("cards.image.remove")).isHidden();
            ben.page().keyboard().press("Escape");
            assertThat(ben.page().locator(".kv-image-large")).hasCount(0);
            assertThat(thumbnail).isFocused();

            thumbnail.click();
            anna.card("Zien waar iedereen is").locator(".kv-card-image").click();
            anna.click("cards.image.remove");
            assertThat(thumbnail).isHidden();
            assertThat(ben.page().locator(".kv-image-large")).hasCount(0);
            anna.click("board.undo");
            assertThat(thumbnail).isVisible();

            anna.menu(anna.card("Zien waar iedereen is"), "board.edit");
            Locator editor = anna.page().locator(".kv-editor");
            editor.getByLabel(anna.t("cards.image.description")).fill("De hal");
            editor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(anna.t("board.save")))
                    .click();
            assertThat(thumbnail).hasAccessibleName(ben.t("cards.image.open", "De hal"));
            assertThat(anna.complaints()).isEmpty();
            assertThat(ben.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PASTED", "DROPPED"})
    void aCardWaitsForThePictureThatWasPastedOrDroppedWithIt(Way way) {
        FacilitatorId fay = facilitators
                .register("Fay", CommandId.random().value() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("An intranet", "", Language.EN, false, List.of("Staff")));
        WorkshopId id = made.id();
        workshops.open(fay, id, CommandId.random());
        new Guide(agendas, floor).enter(fay, id, Stage.NEEDS);
        try (Chromium chromium = new Chromium();
                Person anna = new Person(chromium, port, Language.EN)) {
            anna.enter(
                    id, participants.join(id, "Anna", made.groups().getFirst().id()));
            Locator field = anna.field("canvas.NEED.question");
            field.fill("See where everybody is");
            byte[] picture = TestImages.file("png", TestImages.noise(900, 900));
            assertThat(Way.DRAGGED.bring(anna.page().locator("h1").first(), picture))
                    .as("the page keeps its place when a file misses the field")
                    .isEqualTo(true);
            way.bring(field, picture);
            assertThat(anna.page().locator(".kv-takes-files")).hasCount(0);
            anna.write(CardKind.NEED, "See where everybody is");
            assertThat(anna.card("See where").locator(".kv-card-image")).isVisible();
            assertThat(anna.card("See where").locator(".kv-card-state")).hasText(anna.t("board.state.saved"));
            assertThat(field).hasValue("");
            assertThat(anna.complaints()).isEmpty();
        }
    }

    private static void choose(Person person, String name, byte[] file) {
        person.page()
                .locator(".kv-composer input[type=file]")
                .setInputFiles(new FilePayload(name, "image/" + name.substring(name.indexOf('.') + 1), file));
    }
}
