package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.SplitService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.SubgroupPlan;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.support.OnEachDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda that other steps replaced comes back as it was, unless the room has begun with the new ones. */
class TemplateUndoTests extends UndoTest {
    @Autowired
    private TemplateService templates;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private PaceService pace;

    @Autowired
    private SplitService splits;

    @Autowired
    private ParticipantService participants;

    @OnEachDatabase
    void beforeAnybodyComesTheWholeAgendaComesBackAsItWas() {
        room = rooms.named();
        room.plan(StepDraft.own(5));
        room.open(Stage.NEEDS);
        floor.lock(room.facilitator(), room.id(), CommandId.random(), at(Stage.GOALS), true);
        Window evening = new Window(Optional.empty(), Optional.of(Instant.parse("2036-03-02T18:00:00Z")));
        pace.open(room.facilitator(), room.id(), CommandId.random(), at(Stage.GOALS), evening);
        backAndForth(step -> use(step, Template.Common.SHORT), this::agenda);
        backAndForth(step -> use(step, Template.Common.ONE_CANVAS), this::agenda);
    }

    @OnEachDatabase
    void onTheWayWhatWasAheadComesBackAndTheRoomStaysWhereItIs() {
        room = rooms.named("Anna");
        room.open(Stage.NEEDS);
        backAndForth(step -> use(step, Template.Common.SHORT), this::agenda);
        CommandId used = CommandId.random();
        use(used, Template.Common.SHORT);
        room.enter(Stage.ASKED_FOR);
        undo(used);
        assertThat(agenda().here().stage()).isEqualTo(Stage.ASKED_FOR);
        assertThat(agenda().steps()).extracting(Step::stage).containsExactlyElementsOf(Stage.journey());
    }

    @OnEachDatabase
    void anAgendaThatTheRoomHasBegunWithStays() {
        room = rooms.named("Anna");
        CommandId used = CommandId.random();
        use(used, Template.Common.SHORT);
        room.enter(Stage.PROBLEMS);
        refused("roomMovedSince", () -> undo(used));
    }

    @OnEachDatabase
    void anAgendaThatSomebodyCameInToStays() {
        room = rooms.named();
        CommandId used = CommandId.random();
        use(used, Template.Common.SHORT);
        room.join("Anna");
        refused("roomMovedSince", () -> undo(used));
    }

    @OnEachDatabase
    void whoCameAndWasSentAwayIsNoReasonToKeepIt() {
        room = rooms.named();
        Agenda before = agenda();
        CommandId used = CommandId.random();
        use(used, Template.Common.SHORT);
        pace.done(room.join("Anna"), room.id(), CommandId.random(), agenda().current(), true);
        participants.appoint(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                room.person("Anna").participant().id(),
                Role.REMOVED);
        undo(used);
        assertThat(agenda()).isEqualTo(before);
    }

    @OnEachDatabase
    void anAgendaThatWasPlannedAnewSinceStays() {
        room = rooms.named("Anna");
        CommandId used = CommandId.random();
        use(used, Template.Common.SHORT);
        CommandId planned = CommandId.random();
        agendas.plan(room.facilitator(), room.id(), planned, at(Stage.BRIEF), StepDraft.of(Stage.BRIEF, 55));
        refused("agendaMoved", () -> undo(used));
        undo(planned);
        CommandId added = CommandId.random();
        agendas.add(room.facilitator(), room.id(), added, StepId.random(), StepDraft.of(Stage.NEEDS, 5), 0);
        refused("agendaMoved", () -> undo(used));
        undo(added);
        undo(used);
        assertThat(agenda().steps()).extracting(Step::stage).containsExactlyElementsOf(Stage.journey());
    }

    @OnEachDatabase
    void anAgendaThatCardsWereWrittenForStays() {
        room = rooms.named();
        use(CommandId.random(), Template.Common.ONE_CANVAS);
        CommandId full = CommandId.random();
        use(full, Template.Common.FULL);
        room.write(room.fay(), CardKind.GOAL, "Less turnover");
        refused("agendaUsedSince", () -> undo(full));
        CommandId own = CommandId.random();
        use(own, Template.Common.ONE_CANVAS);
        CanvasId canvas = CanvasId.own(agenda().current());
        room.write(room.fay(), canvas, new CardDraft("", "What I see", Map.of()));
        refused("canvasInUse", () -> undo(own));
    }

    @OnEachDatabase
    void noAgendaIsTakenBackWhileTheRoomIsSplit() {
        room = rooms.named("Anna", "Ben");
        room.enter(Stage.NEEDS);
        CommandId used = CommandId.random();
        use(used, Template.Common.SHORT);
        splits.split(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                Standpoint.of(agenda()),
                List.of(new SubgroupPlan(at(Stage.ASKED_FOR), Set.of()), new SubgroupPlan(at(Stage.NEEDS), Set.of())),
                1);
        refused("roomSplit", () -> undo(used));
    }

    private Agenda agenda() {
        return agendas.of(room.id());
    }

    private StepId at(Stage stage) {
        return agenda().first(stage).orElseThrow().id();
    }

    private void use(CommandId step, Template template) {
        templates.use(room.facilitator(), room.id(), step, template);
    }
}
