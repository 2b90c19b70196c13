package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.SplitService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.SubgroupPlan;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes pictures of a room in subgroups: the way there, the facilitator’s strip, a participant’s screen and the wall. */
@RunningServer
class SubgroupPictures {
    private static final String PASSWORD = "a long enough password";
    private static final String BOARD = "kv-board:not([aria-busy])";
    private static final List<String> PEOPLE =
            List.of("Anna", "Ben", "Cleo", "Dirk", "Esra", "Femke", "Guus", "Hatice", "Ids", "Jip", "Karel");

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
    private PaceService pace;

    @Autowired
    private SplitService splits;

    @Autowired
    private CanvasService canvas;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "NL,LIGHT,360", "EN,DARK,360"})
    void aRoomInSubgroups(Language language, ColorScheme theme, int width) throws Exception {
        String email = "fay" + UUID.randomUUID() + "@example.org";
        FacilitatorId fay = facilitators.register("Fay", email, PASSWORD).id();
        boolean dutch = language == Language.NL;
        Workshop made = workshops.create(
                fay,
                new NewWorkshop(
                        dutch ? "Samen weten wat speelt" : "Knowing what goes on",
                        dutch ? "Een intranet" : "An intranet",
                        language,
                        false,
                        dutch ? List.of("Medewerkers", "Cliënten") : List.of("Staff", "Clients")));
        WorkshopId id = made.id();
        workshops.open(fay, id, CommandId.random());
        new Guide(agendas, floor).enter(fay, id, Stage.NEEDS);
        List<Token> people = PEOPLE.stream()
                .map(name -> participants.join(
                        id, name, made.groups().get(name.length() % 2).id()))
                .toList();
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person guide = new Person(chromium, port, language, theme, width);
                Person anna = new Person(chromium, port, language, theme, width)) {
            guide.signIn(email, PASSWORD);
            guide.goTo("workshops/" + id);
            guide.page().locator(BOARD).waitFor();
            guide.page().locator(".kv-room-menu vaadin-menu-bar-button").first().click();
            guide.page()
                    .getByRole(AriaRole.MENUITEM)
                    .filter(new Locator.FilterOptions().setHasText(guide.t("room.split.menu")))
                    .click();
            guide.click("room.split.more");
            guide.page()
                    .getByLabel(guide.t("room.split.byGroup"), new Page.GetByLabelOptions().setExact(true))
                    .check();
            guide.page().locator(".kv-row-choice").last().waitFor();
            guide.picture("subgroups-dialog" + suffix);
            guide.click("common.cancel");

            List<SubgroupPlan> plans = Stream.of(Stage.NEEDS, Stage.GOALS, Stage.PROBLEMS)
                    .map(stage -> agendas.of(id).first(stage).orElseThrow().id())
                    .map(step -> new SubgroupPlan(step, Set.of()))
                    .toList();
            splits.split(fay, id, CommandId.random(), Standpoint.of(agendas.of(id)), plans, 3);
            pace.extendTimer(fay, id, CommandId.random(), 600);
            people.forEach(token -> write(id, token));
            anna.enter(id, people.getFirst());
            anna.page().locator(".kv-subgroup-line").waitFor();
            anna.picture("subgroups-participant" + suffix);
            guide.goTo("workshops/" + id);
            guide.page().locator(BOARD).waitFor();
            guide.page().locator(".kv-subgroup-look").nth(1).click();
            guide.page().locator(".kv-composer").waitFor();
            guide.picture("subgroups-facilitator" + suffix);
            guide.click("room.split.people");
            guide.page().locator(".kv-row-choice").last().waitFor();
            guide.picture("subgroups-people" + suffix);
            guide.click("common.close");
            guide.page().locator(".kv-subgroup > vaadin-button").first().click();
            guide.page().locator(".kv-notice").first().waitFor();
            guide.picture("subgroups-revealed" + suffix);
            guide.goTo("projector/" + id);
            guide.page().locator(".kv-wall-panel").last().waitFor();
            guide.picture("subgroups-wall" + suffix);
        }
        assertThat(Person.PICTURES.resolve("subgroups-wall" + suffix)).exists();
    }

    private void write(WorkshopId id, Token token) {
        Actor.AsParticipant one = participants.recognise(id, token).orElseThrow();
        Step here = agendas.of(id).hereFor(token.participant());
        CardKind kind = CardKind.at(here.stage()).orElseThrow();
        Stream.of("Weten wat er speelt", "Who to ask")
                .forEach(text -> canvas.add(
                        one,
                        id,
                        CommandId.random(),
                        new CardId(UUID.randomUUID()),
                        kind,
                        new CardDraft("", text, Map.of())));
        pace.done(
                one, id, CommandId.random(), here.id(), one.participant().name().length() > 4);
    }
}
