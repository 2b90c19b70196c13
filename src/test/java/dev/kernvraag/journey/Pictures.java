package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.attention.AttentionService;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes a picture of every screen, to be looked at: {@code script/pictures}. */
@RunningServer
class Pictures {
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
    private PaceService pace;

    @Autowired
    private AttentionService attention;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParticipantService participants;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void everyScreen(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId facilitator =
                facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(facilitator, language);
        Workshop workshop = workshops.get(facilitator, id);
        Token token = participants.join(id, "Anna", workshop.groups().getFirst().id());
        Guide guide = new Guide(agendas, floor);
        pace.extendTimer(facilitator, id, CommandId.random(), 600);
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, language, theme, width);
                Person anna = new Person(chromium, port, language, theme, width)) {
            take(anna, "", "h1", "start" + suffix);
            take(anna, "join/" + workshop.code(), "vaadin-radio-button", "join" + suffix);
            anna.enter(id, token);
            fay.signIn(email, PASSWORD);
            take(fay, "workshops", ".kv-workshops", "workshops" + suffix);
            take(fay, "workshops/new", "vaadin-text-area", "new" + suffix);
            take(fay, "agenda/" + id, ".kv-step", "agenda" + suffix);
            take(fay, "history/" + id, ".kv-history-line", "history" + suffix);
            take(fay, "brief/" + id, "h1", "brief" + suffix);
            for (Stage stage : Stage.journey()) {
                guide.enter(facilitator, id, stage);
                take(fay, "workshops/" + id, BOARD, "facilitator-" + stage + suffix);
                take(anna, "room/" + id, BOARD, "participant-" + stage + suffix);
            }
            guide.enter(facilitator, id, Stage.NEEDS);
            Card need = canvas.cards(id).stream()
                    .filter(card -> card.kind() == CardKind.NEED)
                    .findFirst()
                    .orElseThrow();
            attention.show(facilitator, id, CommandId.random(), need.id());
            pace.follow(facilitator, id, CommandId.random(), false);
            pace.extendTimer(facilitator, id, CommandId.random(), 300);
            take(fay, "projector/" + id, BOARD, "projector" + suffix);
            take(anna, "room/" + id, BOARD, "participant-light" + suffix);
            take(fay, "workshops/" + id, BOARD, "facilitator-light" + suffix);
        }
        assertThat(Person.PICTURES.resolve("facilitator-light" + suffix)).exists();
    }

    private static void take(Person person, String path, String ready, String name) {
        person.goTo(path);
        person.page().locator(ready).first().waitFor();
        person.picture(name);
    }
}
