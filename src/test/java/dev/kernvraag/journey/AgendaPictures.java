package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes a picture of what a facilitator plans for themselves, and of what the room sees of it. */
@RunningServer
class AgendaPictures {
    private static final String PASSWORD = "a long enough password";
    private static final String BOARD = "kv-board:not([aria-busy])";
    private static final Layout RISKS = new Layout(
            new Bilingual("Wat kan er misgaan?", "What could go wrong?"),
            List.of(
                    new Layout.Section("people", new Bilingual("Mensen", "People")),
                    new Layout.Section("systems", new Bilingual("Systemen", "Systems")),
                    new Layout.Section("around", new Bilingual("Eromheen", "Around us"))),
            List.of(
                    new Layout.Field("chance", new Bilingual("Kans", "Chance"), Layout.Field.Type.SCALE),
                    new Layout.Field("owner", new Bilingual("Van wie?", "Whose?"), Layout.Field.Type.TEXT),
                    new Layout.Field("known", new Bilingual("Al bekend", "Known"), Layout.Field.Type.FLAG)));

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
    private PaceService pace;

    @Autowired
    private FloorService floor;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ThreadService thread;

    @Autowired
    private ParticipantService participants;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void aCanvasOfOnesOwn(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId facilitator =
                facilitators.register("Fay", email, PASSWORD).id();
        WorkshopId id = demo.create(facilitator, language);
        Token token = participants.join(
                id, "Anna", workshops.get(facilitator, id).groups().getFirst().id());
        Actor anna = participants.recognise(id, token).orElseThrow();
        StepId risks = StepId.random();
        StepDraft plan = new StepDraft(
                Stage.OWN, new Bilingual("Risico’s", "Risks"), Bilingual.NONE, 15, StepRules.FREE, Optional.of(RISKS));
        agendas.add(facilitator, id, CommandId.random(), risks, plan, 5);
        floor.enter(facilitator, id, CommandId.random(), risks);
        boolean dutch = language == Language.NL;
        CardId first = write(id, anna, risks, "people", dutch ? "Iedereen is moe" : "Everybody is tired");
        write(id, anna, risks, "systems", dutch ? "Het rooster valt uit" : "The rota fails");
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, language, theme, width);
                Person annas = new Person(chromium, port, language, theme, width)) {
            annas.enter(id, token);
            fay.signIn(email, PASSWORD);
            take(annas, "room/" + id, BOARD, "own-write" + suffix);
            take(fay, "agenda/" + id, ".kv-step", "own-agenda" + suffix);
            fay.click("agenda.editThis", plan.title().in(language));
            fay.page().locator(".kv-part").last().waitFor();
            fay.picture("own-dialog" + suffix);
            fay.page().locator(".kv-part").last().scrollIntoViewIfNeeded();
            fay.picture("own-dialog-end" + suffix);
            floor.enter(facilitator, id, CommandId.random(), risks, Phase.REVEAL);
            take(annas, "room/" + id, BOARD, "own-revealed" + suffix);
            take(fay, "workshops/" + id, BOARD, "own-facilitator" + suffix);
            CardId need = canvas.cards(id).stream()
                    .filter(card -> card.canvas().equals(CanvasId.of(Stage.NEEDS)))
                    .findFirst()
                    .orElseThrow()
                    .id();
            thread.link(anna, id, CommandId.random(), new LinkId(UUID.randomUUID()), first, need);
            floor.enter(
                    facilitator,
                    id,
                    CommandId.random(),
                    agendas.of(id).first(Stage.THREAD).orElseThrow().id());
            take(fay, "workshops/" + id, BOARD, "own-thread" + suffix);
            rate(facilitator, id, token, risks, first);
            take(fay, "brief/" + id, "h1", "own-brief" + suffix);
            fay.page()
                    .locator(
                            ".kv-brief-chapter",
                            new Page.LocatorOptions().setHasText(plan.title().in(language)))
                    .last()
                    .scrollIntoViewIfNeeded();
            fay.picture("own-brief" + suffix);
            take(annas, "room/" + id, BOARD, "own-rated" + suffix);
            assertThat(annas.complaints()).isEmpty();
            assertThat(fay.complaints()).isEmpty();
        }
    }

    /** Everybody spends dots on the own canvas. */
    private void rate(FacilitatorId facilitator, WorkshopId id, Token token, StepId canvas, CardId card) {
        floor.enter(
                facilitator,
                id,
                CommandId.random(),
                agendas.of(id).first(Stage.PRIORITIES).orElseThrow().id());
        RoundId round = RoundId.random();
        rounds.open(facilitator, id, CommandId.random(), round, CanvasId.own(canvas), 5, 3);
        rounds.cast(participants.recognise(id, token).orElseThrow(), id, CommandId.random(), round, card, 3);
        rounds.close(facilitator, id, CommandId.random(), round);
    }

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void aCanvasThatOpensAndClosesByItself(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId facilitator =
                facilitators.register("Fay", email, PASSWORD).id();
        Workshop made =
                workshops.create(facilitator, new NewWorkshop("Intranet", "", language, false, List.of("Noorderzorg")));
        WorkshopId id = made.id();
        workshops.open(facilitator, id, CommandId.random());
        Token token = participants.join(id, "Anna", made.groups().getFirst().id());
        Step needs = agendas.of(id).first(Stage.NEEDS).orElseThrow();
        floor.enter(facilitator, id, CommandId.random(), needs.id());
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        Instant now = Instant.now();
        try (Chromium chromium = new Chromium();
                Person fay = new Person(chromium, port, language, theme, width);
                Person annas = new Person(chromium, port, language, theme, width)) {
            annas.enter(id, token);
            fay.signIn(email, PASSWORD);
            pace.open(facilitator, id, CommandId.random(), needs.id(), window(now, 20, 70));
            take(annas, "room/" + id, BOARD, "window-before" + suffix);
            pace.open(facilitator, id, CommandId.random(), needs.id(), window(now, -20, 70));
            canvas.add(
                    participants.recognise(id, token).orElseThrow(),
                    id,
                    CommandId.random(),
                    new CardId(UUID.randomUUID()),
                    CanvasId.of(Stage.NEEDS),
                    new CardDraft(
                            "", language == Language.NL ? "Weten wie er dienst heeft" : "Know who is on", Map.of()));
            take(annas, "room/" + id, BOARD, "window-open" + suffix);
            take(fay, "workshops/" + id, BOARD, "window-facilitator" + suffix);
            take(fay, "projector/" + id, BOARD, "window-projector" + suffix);
            take(fay, "agenda/" + id, ".kv-step", "window-agenda" + suffix);
            fay.click("agenda.editThis", fay.t("common.stage.NEEDS"));
            fay.page().locator("vaadin-date-time-picker").last().scrollIntoViewIfNeeded();
            fay.picture("window-dialog" + suffix);
            pace.open(facilitator, id, CommandId.random(), needs.id(), window(now, -70, -1));
            take(annas, "room/" + id, BOARD, "window-closed" + suffix);
            assertThat(annas.complaints()).isEmpty();
            assertThat(fay.complaints()).isEmpty();
        }
    }

    private static Window window(Instant now, int opensInHours, int closesInHours) {
        return new Window(
                Optional.of(now.plus(opensInHours, ChronoUnit.HOURS)),
                Optional.of(now.plus(closesInHours, ChronoUnit.HOURS)));
    }

    private CardId write(WorkshopId id, Actor who, StepId step, String section, String text) {
        CardId card = new CardId(UUID.randomUUID());
        Map<String, String> fields = Map.of("chance", "4", "owner", "Anna");
        canvas.add(who, id, CommandId.random(), card, CanvasId.own(step), new CardDraft(section, text, fields));
        return card;
    }

    private static void take(Person person, String path, String ready, String name) {
        person.goTo(path);
        person.page().locator(ready).first().waitFor();
        person.picture(name);
    }
}
