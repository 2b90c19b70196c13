package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.DealService;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.canvas.ParkingService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.LobbyService;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.participant.SeatService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Each of the facilitator’s steps goes back to how it was, and forward again, unless things have changed since. */
class UndoTests extends UndoTest {
    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private PaceService pace;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private ParkingService parking;

    @Autowired
    private DealService deals;

    @Autowired
    private ThreadService thread;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RulesService rules;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private LobbyService lobby;

    @Autowired
    private SeatService seats;

    @Autowired
    private WorkshopService workshops;

    private Actor.AsParticipant anna;
    private CardId need;
    private CardId goal;

    @BeforeEach
    void annaHasWrittenANeedAndAGoal() {
        room = rooms.named("Anna", "Ben");
        anna = room.person("Anna");
        room.open(Stage.NEEDS);
        need = room.write(anna, CardKind.NEED, "Feel at home");
        room.open(Stage.GOALS);
        goal = room.write(anna, CardKind.GOAL, "Less turnover");
    }

    @OnEachDatabase
    void theRoomGoesBackToWhereItWas() {
        backAndForth(step -> floor.enter(room.facilitator(), room.id(), step, at(Stage.PROBLEMS)), () -> {
            Step goals = agendas.of(room.id()).first(Stage.GOALS).orElseThrow();
            return List.of(agendas.of(room.id()).current(), goals.phase());
        });
    }

    @OnEachDatabase
    void aPhaseGoesBackToTheOneBefore() {
        backAndForth(
                step -> floor.enter(room.facilitator(), room.id(), step, at(Stage.GOALS), Phase.DISCUSS),
                () -> agendas.of(room.id()).here().phase());
    }

    @OnEachDatabase
    void aRevealTurnsBackWhatItTurnedOverAndLeavesWhatLayOpenBefore() {
        room.enter(Stage.PROBLEMS);
        CardId dealt = room.write(anna, CardKind.PROBLEM, "Dealt first");
        deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.PROBLEMS));
        CardId faceDown = room.write(anna, CardKind.PROBLEM, "Face down");
        CommandId reveal = CommandId.random();
        floor.enter(room.facilitator(), room.id(), reveal, at(Stage.PROBLEMS), Phase.REVEAL);
        assertThat(room.card(faceDown).visible()).isTrue();
        CommandId cover = undo(reveal);
        assertThat(room.card(faceDown).faceDown()).isTrue();
        assertThat(room.card(dealt).visible()).isTrue();
        assertThat(agendas.of(room.id()).here().phase()).isEqualTo(Phase.WRITE);
        undo(cover);
        assertThat(room.card(faceDown).visible()).isTrue();
        assertThat(agendas.of(room.id()).here().phase()).isEqualTo(Phase.REVEAL);
    }

    @OnEachDatabase
    void aRevealTakenBackLeavesAHiddenCardHiddenAndFreesOneThatWaited() {
        rules.set(room.fay(), room.id(), CommandId.random(), new HouseRules(true, true));
        room.enter(Stage.PROBLEMS);
        CardId waits = room.write(anna, CardKind.PROBLEM, "Waits");
        CardId hidden = room.write(room.fay(), CardKind.PROBLEM, "Hidden");
        CommandId reveal = CommandId.random();
        floor.enter(room.facilitator(), room.id(), reveal, at(Stage.PROBLEMS), Phase.REVEAL);
        moderation.hide(room.fay(), room.id(), CommandId.random(), hidden);
        undo(reveal);
        assertThat(room.card(waits).faceDown()).isTrue();
        assertThat(room.card(hidden).visible()).isFalse();
        assertThat(room.card(hidden).faceDown()).isFalse();
    }

    @OnEachDatabase
    void aDealtTurnGoesBackUntilItsCanvasIsRevealed() {
        room.enter(Stage.PROBLEMS);
        room.write(anna, CardKind.PROBLEM, "One");
        room.write(room.person("Ben"), CardKind.PROBLEM, "Two");
        backAndForth(
                step -> deals.deal(room.facilitator(), room.id(), step, CanvasId.of(Stage.PROBLEMS)),
                () -> canvas.cards(room.id()).stream().filter(Card::visible).count());
        CommandId deal = CommandId.random();
        room.write(anna, CardKind.PROBLEM, "Three");
        deals.deal(room.facilitator(), room.id(), deal, CanvasId.of(Stage.PROBLEMS));
        room.reveal(Stage.PROBLEMS);
        refused("roomMovedSince", () -> undo(deal));
    }

    @OnEachDatabase
    void pensAndTheAgendaGoBack() {
        backAndForth(
                step -> floor.lock(room.facilitator(), room.id(), step, at(Stage.GOALS), true),
                () -> agendas.of(room.id()).here().locked());
        backAndForth(
                step -> agendas.add(
                        room.facilitator(), room.id(), step, StepId.random(), StepDraft.of(Stage.NEEDS, 5), 3),
                () -> agendas.of(room.id()).steps());
        backAndForth(
                step -> agendas.plan(
                        room.facilitator(), room.id(), step, at(Stage.BRIEF), StepDraft.of(Stage.BRIEF, 55)),
                () -> agendas.of(room.id()).steps());
        backAndForth(
                step -> agendas.remove(room.facilitator(), room.id(), step, at(Stage.THREAD)),
                () -> agendas.of(room.id()).steps());
        backAndForth(
                step -> agendas.order(
                        room.facilitator(),
                        room.id(),
                        step,
                        agendas.of(room.id()).steps().reversed().stream()
                                .map(Step::id)
                                .toList()),
                () -> agendas.of(room.id()).steps());
    }

    @OnEachDatabase
    void theHoursOfAStepGoBackUnlessTheyWereSetAnewSince() {
        Window evening = new Window(Optional.empty(), Optional.of(Instant.parse("2036-03-02T18:00:00Z")));
        backAndForth(
                step -> hours(step, evening), () -> agendas.of(room.id()).here().window());
        CommandId set = CommandId.random();
        hours(set, evening);
        hours(CommandId.random(), Window.ALWAYS);
        refused("changedSince", () -> undo(set));
    }

    @OnEachDatabase
    void cardsGoBack() {
        backAndForth(
                step -> canvas.edit(room.fay(), room.id(), step, need, 0, new CardDraft("keep", "Else", Map.of())),
                () -> List.of(room.card(need).text(), room.card(need).section()));
        backAndForth(
                step -> canvas.remove(room.fay(), room.id(), step, need),
                () -> room.card(need).removed());
        backAndForth(
                step -> moderation.hide(room.fay(), room.id(), step, need),
                () -> room.card(need).standing());
        backAndForth(
                step -> parking.park(room.fay(), room.id(), step, goal),
                () -> room.card(goal).kind());
        moderation.hide(room.fay(), room.id(), CommandId.random(), need);
        backAndForth(
                step -> moderation.show(room.fay(), room.id(), step, need),
                () -> room.card(need).standing());
    }

    @OnEachDatabase
    void linksGoBackAndStayTheirOwners() {
        LinkId annas = room.link(anna, need, goal);
        backAndForth(step -> thread.unlink(room.fay(), room.id(), step, annas), () -> thread.links(room.id()));
        thread.unlink(anna, room.id(), CommandId.random(), annas);
        backAndForth(
                step -> thread.link(room.fay(), room.id(), step, new LinkId(UUID.randomUUID()), need, goal),
                () -> thread.links(room.id()));
    }

    @OnEachDatabase
    void roundsGoBackAsLongAsNobodyLosesADot() {
        RoundId round = RoundId.random();
        CommandId open = CommandId.random();
        rounds.open(room.facilitator(), room.id(), open, round, CardKind.NEED, 5, 3);
        CommandId withdraw = undo(open);
        assertThat(rounds.latest(room.id())).isEmpty();
        CommandId again = undo(withdraw);
        room.cast(anna, round, need, 2);
        refused("votedSince", () -> undo(again));
        backAndForth(
                step -> rounds.close(room.facilitator(), room.id(), step, round),
                () -> rounds.latest(room.id()).map(Round::open).orElseThrow());
        assertThat(rounds.voters(round)).isOne();
    }

    @OnEachDatabase
    void peopleRulesAndTheDoorGoBack() {
        backAndForth(
                step -> participants.appoint(
                        room.facilitator(), room.id(), step, anna.participant().id(), Role.REMOVED),
                () -> participants.of(room.id()).size());
        backAndForth(
                step -> rules.set(room.fay(), room.id(), step, new HouseRules(true, false)), () -> rules.of(room.id()));
        backAndForth(
                step -> workshops.close(room.facilitator(), room.id(), step),
                () -> room.workshop().open());
    }

    @OnEachDatabase
    void whoWasLetInOrTurnedAwayWaitsAgain() {
        backAndForth(
                step -> workshops.admission(room.facilitator(), room.id(), step, Admission.APPROVED),
                () -> room.workshop().admission());
        workshops.admission(room.facilitator(), room.id(), CommandId.random(), Admission.APPROVED);
        Token cleo = participants.join(room.id(), "Cleo", room.group());
        Supplier<Object> atTheDoor =
                () -> participants.atTheDoor(room.id(), cleo).map(Participant::role);
        List<ParticipantId> whom = List.of(cleo.participant());
        backAndForth(step -> lobby.letIn(room.facilitator(), room.id(), step, whom), atTheDoor);
        backAndForth(step -> lobby.turnAway(room.facilitator(), room.id(), step, whom), atTheDoor);
        CommandId letIn = CommandId.random();
        lobby.letIn(room.facilitator(), room.id(), letIn, whom);
        participants.appoint(room.facilitator(), room.id(), CommandId.random(), cleo.participant(), Role.OBSERVES);
        refused("changedSince", () -> undo(letIn));
        backAndForth(
                step -> lobby.setRoster(room.facilitator(), room.id(), step, List.of("Dirk", "Eve")),
                () -> lobby.roster(room.facilitator(), room.id()));
    }

    @OnEachDatabase
    void aSeatAtTheTableIsTakenBack() {
        ParticipantId seated = new ParticipantId(UUID.randomUUID());
        backAndForth(
                step -> seats.seat(room.facilitator(), room.id(), step, seated, "Oma Jansen", room.group()),
                () -> participants.of(room.id()).size());
    }

    @OnEachDatabase
    void whatSomebodyChangedSinceStaysAsItIs() {
        CommandId edit = CommandId.random();
        canvas.edit(room.fay(), room.id(), edit, need, 0, new CardDraft("", "Else", Map.of()));
        canvas.edit(anna, room.id(), CommandId.random(), need, 1, new CardDraft("", "Anna’s again", Map.of()));
        refused("cardChangedSince", () -> undo(edit));
        CommandId hide = CommandId.random();
        moderation.hide(room.fay(), room.id(), hide, need);
        moderation.show(room.fay(), room.id(), CommandId.random(), need);
        refused("cardChangedSince", () -> undo(hide));
        CommandId enter = CommandId.random();
        floor.enter(room.facilitator(), room.id(), enter, at(Stage.PROBLEMS));
        room.enter(Stage.STAKEHOLDERS);
        refused("roomMovedSince", () -> undo(enter));
        CommandId remove = CommandId.random();
        participants.appoint(
                room.facilitator(), room.id(), remove, anna.participant().id(), Role.OBSERVES);
        participants.appoint(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                anna.participant().id(),
                Role.TAKES_PART);
        refused("changedSince", () -> undo(remove));
    }

    private void hours(CommandId step, Window window) {
        pace.open(room.facilitator(), room.id(), step, at(Stage.GOALS), window);
    }

    private StepId at(Stage stage) {
        return agendas.of(room.id()).first(stage).orElseThrow().id();
    }
}
