package dev.kernvraag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list of real statements that somebody pastes into a canvas. */
@RunningServer
class PasteIT {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final String PASTE = """
        (field, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }\
        """;

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

    @Autowired
    private CanvasService canvas;

    @ParameterizedTest
    @CsvSource({"mijn-plan_nl.txt, 162, NL", "recycling_en.txt, 51, EN"})
    void everyLineBecomesACardLetterForLetterAndNobodyElseIsToldOfIt(String file, int lines, Language language)
            throws IOException {
        List<String> statements = Files.readAllLines(CASES.resolve(file)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(statements).hasSize(lines);
        FacilitatorId facilitator = facilitators
                .register("Fay", CommandId.random().value() + "@example.org", "a long enough password")
                .id();
        Workshop made =
                workshops.create(facilitator, new NewWorkshop("Pasted", "", language, false, List.of("Everybody")));
        WorkshopId id = made.id();
        workshops.open(facilitator, id, CommandId.random());
        new Guide(agendas, floor).enter(facilitator, id, Stage.NEEDS);
        GroupId group = made.groups().getFirst().id();

        try (Chromium chromium = new Chromium();
                Person anna = new Person(chromium, port, language);
                Person ben = new Person(chromium, port, Language.EN)) {
            anna.enter(id, participants.join(id, "Anna", group));
            ben.enter(id, participants.join(id, "Ben", group));
            ben.field("canvas.NEED.question").waitFor();
            anna.field("canvas.NEED.question").evaluate(PASTE, String.join("\r\n\r\n", statements));
            assertThat(anna.page().locator(".kv-paste-line")).hasCount(lines);
            assertThat(canvas.cards(id)).isEmpty();

            anna.click("board.pasteAdd.many", lines);
            assertThat(anna.page().locator(".kv-card[data-state=saved]")).hasCount(lines);
            assertThat(canvas.cards(id)).extracting(Card::kind).containsOnly(CardKind.NEED);
            assertThat(canvas.cards(id)).extracting(Card::text).containsExactlyInAnyOrderElementsOf(statements);
            assertThat(statements).noneMatch(ben.traffic()::contains);
            assertThat(ben.traffic()).doesNotContain("\"t\":\"patch\"");
            assertThat(anna.complaints()).isEmpty();
        }
    }
}
