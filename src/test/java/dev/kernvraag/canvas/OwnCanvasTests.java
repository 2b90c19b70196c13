package dev.kernvraag.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.priority.Tally;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** Canvases of the facilitator’s own: their cards are cards like all others, and several of them stay apart. */
class OwnCanvasTests extends ServiceTest {
    private static final Layout RISKS = new Layout(
            new Bilingual("Wat kan er misgaan?", ""),
            List.of(
                    new Layout.Section("people", new Bilingual("Mensen", "People")),
                    new Layout.Section("systems", new Bilingual("Systemen", "Systems"))),
            List.of(
                    new Layout.Field("chance", new Bilingual("Kans", "Chance"), Layout.Field.Type.SCALE),
                    new Layout.Field("owner", new Bilingual("Van wie?", "Whose?"), Layout.Field.Type.TEXT),
                    new Layout.Field("known", new Bilingual("Al bekend", "Known"), Layout.Field.Type.FLAG)));

    @Autowired
    private AgendaService agendas;

    @Autowired
    private TemplateService templates;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParkingService parking;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ThreadService thread;

    @OnEachDatabase
    void itAsksInBothLanguagesAndWhatIsMissingInOneIsReadInTheOther() {
        Room room = rooms.named();
        Layout kept = layout(room, room.plan(risks(RISKS)));
        assertThat(kept).isEqualTo(RISKS);
        assertThat(kept.question().in(Language.EN)).isEqualTo("Wat kan er misgaan?");
        assertThat(kept.sections().getLast().name().in(Language.EN)).isEqualTo("Systems");
    }

    @OnEachDatabase
    void aCardStandsInASectionWithItsFieldsAndLiesFaceDownUntilItsCanvasIsRevealed() {
        for (Room room : List.of(rooms.named("Anna", "Ben"), rooms.anonymous("Anna", "Ben"))) {
            StepId risks = room.plan(risks(RISKS));
            room.enter(risks);
            CardId card = room.write(
                    room.person("Anna"),
                    CanvasId.own(risks),
                    new CardDraft("systems", "It is down", Map.of("known", "true", "chance", "4")));
            assertThat(room.card(card).faceDown()).isTrue();
            refused(
                    "notYours",
                    () -> canvas.edit(
                            room.person("Ben"), room.id(), CommandId.random(), card, 0, draft("people", "Mine")));
            room.reveal(risks);
            Card open = room.card(card);
            assertThat(open.visible()).isTrue();
            assertThat(open.canvas()).isEqualTo(CanvasId.own(risks));
            assertThat(open.section()).isEqualTo("systems");
            assertThat(open.fields()).containsExactly(Map.entry("chance", "4"), Map.entry("known", "true"));
            canvas.edit(room.person("Anna"), room.id(), CommandId.random(), card, 0, draft("people", "We are tired"));
            assertThat(room.card(card).section()).isEqualTo("people");
        }
    }

    @OnEachDatabase
    void twoOwnCanvasesStayApart() {
        Room room = rooms.named("Anna");
        Actor.AsParticipant anna = room.person("Anna");
        StepId risks = room.plan(risks(RISKS));
        StepId chances = room.plan(StepDraft.own(5));
        room.enter(risks);
        CardId risk = room.write(anna, CanvasId.own(risks), draft("people", "A risk"));
        room.enter(chances);
        CardId chance = room.write(anna, CanvasId.own(chances), draft("", "A chance"));
        room.reveal(chances);
        assertThat(room.card(chance).visible()).isTrue();
        assertThat(room.card(risk).faceDown()).isTrue();
        refused("fieldInvalid", () -> room.write(anna, CanvasId.own(chances), draft("people", "Of the other")));
    }

    @OnEachDatabase
    void whatItDoesNotAskForIsRefused() {
        Room room = rooms.named("Anna");
        Actor.AsParticipant anna = room.person("Anna");
        StepId risks = room.plan(risks(RISKS));
        refused("stageNotReached", () -> room.write(anna, CanvasId.own(risks), draft("", "Too early")));
        refused("stageNotReached", () -> room.write(room.fay(), CanvasId.own(risks), draft("", "Too early too")));
        room.enter(risks);
        refused("fieldInvalid", () -> room.write(anna, CanvasId.own(risks), draft("nowhere", "No such section")));
        refused("fieldInvalid", () -> field(room, risks, "unknown", "x"));
        refused("fieldInvalid", () -> field(room, risks, "chance", "6"));
        refused("fieldInvalid", () -> field(room, risks, "known", "yes"));
        refused(
                "stageNotReached",
                () -> room.write(anna, CanvasId.own(StepId.random()), draft("", "On a canvas that is not there")));
    }

    @OnEachDatabase
    void aCanvasNeedsANameAndSoDoItsPartsWhichAreBounded() {
        Room room = rooms.named();
        refused(
                "canvasNameless",
                () -> room.plan(new StepDraft(
                        Stage.OWN, Bilingual.NONE, Bilingual.NONE, 5, StepRules.FREE, Optional.of(RISKS))));
        refused("partNameless", () -> room.plan(risks(sections(List.of(section("a", " "))))));
        refused("fieldInvalid", () -> room.plan(risks(sections(List.of()))));
        refused("fieldInvalid", () -> room.plan(risks(sections(List.of(section("a", "A"), section("a", "B"))))));
        refused("fieldInvalid", () -> room.plan(risks(sections(List.of(section("A b", "A"))))));
        refused(
                "fieldInvalid",
                () -> room.plan(risks(sections(List.of("a", "b", "c", "d", "e", "f", "g").stream()
                        .map(key -> section(key, key))
                        .toList()))));
        refused("tooLong", () -> room.plan(risks(sections(List.of(section("a", "x".repeat(61)))))));
        refused(
                "fieldInvalid",
                () -> room.plan(new StepDraft(
                        Stage.NEEDS, Bilingual.NONE, Bilingual.NONE, 5, StepRules.FREE, Optional.of(RISKS))));
    }

    @OnEachDatabase
    void namesAreCleanedAsAllTexts() {
        Room room = rooms.named();
        StepId step = room.plan(risks(sections(List.of(section("a", " Wat\u0007 er\n speelt ")))));
        assertThat(layout(room, step).sections().getFirst().name().nl()).isEqualTo("Wat er speelt");
    }

    @OnEachDatabase
    void theCardsOfASectionThatIsGoneStandInTheFirst() {
        Room room = rooms.named("Anna");
        StepId risks = room.plan(risks(RISKS));
        room.enter(risks);
        CardId moved = room.write(room.person("Anna"), CanvasId.own(risks), draft("systems", "It is down"));
        CardId parked = room.write(room.person("Anna"), CanvasId.own(risks), draft("systems", "Buy another"));
        parking.park(room.person("Anna"), room.id(), CommandId.random(), parked);
        Layout without =
                sections(List.of(section("new", "Nieuw"), RISKS.sections().getFirst()));
        agendas.plan(room.facilitator(), room.id(), CommandId.random(), risks, risks(without));
        parking.unpark(room.person("Anna"), room.id(), CommandId.random(), parked);
        assertThat(List.of(room.card(moved), room.card(parked)))
                .extracting(Card::section)
                .containsExactly("new", "new");
    }

    @OnEachDatabase
    void aCardIsParkedAmongTheMeansAndComesBackToItsOwnCanvas() {
        Room room = rooms.named("Anna");
        StepId risks = room.plan(risks(RISKS));
        room.enter(risks);
        CardId card = room.write(room.person("Anna"), CanvasId.own(risks), draft("systems", "Buy another"));
        parking.park(room.person("Anna"), room.id(), CommandId.random(), card);
        assertThat(room.card(card).canvas()).isEqualTo(CanvasId.of(Stage.ASKED_FOR));
        parking.unpark(room.person("Anna"), room.id(), CommandId.random(), card);
        assertThat(room.card(card).canvas()).isEqualTo(CanvasId.own(risks));
        assertThat(room.card(card).section()).isEqualTo("systems");
    }

    @OnEachDatabase
    void itsCardsAreTiedToThoseOfEveryOtherCanvasButNotToOneAnother() {
        Room room = rooms.named("Anna");
        Actor.AsParticipant anna = room.person("Anna");
        room.open(Stage.NEEDS);
        CardId need = room.write(anna, CardKind.NEED, "Know whom to ask");
        StepId risks = room.plan(risks(RISKS));
        StepId chances = room.plan(StepDraft.own(5));
        CardId risk = open(room, risks, "A risk");
        CardId another = open(room, risks, "Another risk");
        CardId chance = open(room, chances, "A chance");
        room.link(anna, need, risk);
        room.link(anna, risk, chance);
        assertThat(thread.links(room.id()))
                .extracting(Link::from, Link::to)
                .contains(tuple(risk, need), tuple(risk, chance));
        refused("linkExists", () -> room.link(anna, chance, risk));
        refused("sameCanvas", () -> room.link(anna, risk, another));
        parking.park(anna, room.id(), CommandId.random(), chance);
        parking.unpark(anna, room.id(), CommandId.random(), chance);
        assertThat(thread.links(room.id())).hasSize(2);
    }

    @OnEachDatabase
    void aRoundOnItTakesDotsForItsOwnCardsOnly() {
        Room room = rooms.named("Anna");
        StepId risks = room.plan(risks(RISKS));
        StepId chances = room.plan(StepDraft.own(5));
        room.enter(risks);
        CardId hidden = room.write(room.person("Anna"), CanvasId.own(risks), draft("", "Not yet seen"));
        refused("nothingToRate", () -> round(room, risks));
        CardId risk = open(room, risks, "A risk");
        CardId chance = open(room, chances, "A chance");
        RoundId round = round(room, risks);
        room.cast(room.person("Anna"), round, risk, 3);
        room.cast(room.person("Anna"), round, hidden, 1);
        refused("notVotable", () -> room.cast(room.person("Anna"), round, chance, 1));
        room.closeRound(round);
        assertThat(rounds.latestClosed(room.id(), CanvasId.own(risks)))
                .map(rounds::tallies)
                .hasValueSatisfying(
                        tallies -> assertThat(tallies).extracting(Tally::dots).containsExactlyInAnyOrder(3, 1));
        assertThat(rounds.latestClosed(room.id(), CanvasId.own(chances))).isEmpty();
        assertThat(rounds.latestClosed(room.id(), CanvasId.of(Stage.NEEDS))).isEmpty();
        assertThat(rounds.ranking(room.id())).isEmpty();
    }

    private RoundId round(Room room, StepId canvas) {
        RoundId round = RoundId.random();
        rounds.open(room.facilitator(), room.id(), CommandId.random(), round, CanvasId.own(canvas), 5, 3);
        return round;
    }

    @OnEachDatabase
    void aTemplateAndACopyKeepIt() {
        Room room = rooms.named("Anna");
        room.plan(risks(RISKS));
        room.plan(StepDraft.own(5));
        Template.Own kept = templates.save(room.facilitator(), room.id(), "With risks");
        Room another = rooms.named("Ben");
        templates.use(another.facilitator(), another.id(), CommandId.random(), kept);
        assertThat(layouts(another)).contains(RISKS).hasSize(2);
        assertThat(agendas
                        .of(workshops
                                .duplicate(room.facilitator(), room.id(), "(copy)")
                                .id())
                        .steps()
                        .stream()
                        .flatMap(step -> step.plan().layout().stream()))
                .contains(RISKS);
    }

    @OnEachDatabase
    void anAgendaIsNotReplacedUnderTheCardsOfAnOwnCanvas() {
        Room room = rooms.named();
        templates.use(room.facilitator(), room.id(), CommandId.random(), Template.Common.ONE_CANVAS);
        StepId step = agendas.of(room.id()).current();
        assertThat(layouts(room)).hasSize(1);
        room.write(room.fay(), CanvasId.own(step), draft("", "Here already"));
        refused(
                "canvasInUse",
                () -> templates.use(room.facilitator(), room.id(), CommandId.random(), Template.Common.SHORT));
    }

    private static StepDraft risks(Layout layout) {
        return new StepDraft(
                Stage.OWN, new Bilingual("Risico’s", "Risks"), Bilingual.NONE, 10, StepRules.FREE, Optional.of(layout));
    }

    private static Layout sections(List<Layout.Section> sections) {
        return new Layout(Bilingual.NONE, sections, List.of());
    }

    private static Layout.Section section(String key, String name) {
        return new Layout.Section(key, new Bilingual(name, ""));
    }

    private static CardDraft draft(String section, String text) {
        return new CardDraft(section, text, Map.of());
    }

    private static CardId open(Room room, StepId canvas, String text) {
        room.enter(canvas);
        CardId card = room.write(room.person("Anna"), CanvasId.own(canvas), draft("", text));
        room.reveal(canvas);
        return card;
    }

    private static CardId field(Room room, StepId canvas, String key, String value) {
        return room.write(room.person("Anna"), CanvasId.own(canvas), new CardDraft("", "A card", Map.of(key, value)));
    }

    private Layout layout(Room room, StepId step) {
        return agendas.of(room.id())
                .step(step)
                .map(Step::plan)
                .flatMap(StepDraft::layout)
                .orElseThrow();
    }

    private List<Layout> layouts(Room room) {
        return agendas.of(room.id()).steps().stream()
                .flatMap(step -> step.plan().layout().stream())
                .toList();
    }
}
