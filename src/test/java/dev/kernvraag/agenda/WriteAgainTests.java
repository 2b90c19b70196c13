package dev.kernvraag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** A step is opened for writing again: alone or together, from wherever the room is, as often as it likes. */
class WriteAgainTests extends ServiceTest {
    private static final Instant PAST = Instant.parse("2026-01-05T09:00:00Z");

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private ReopenService reopening;

    @Autowired
    private PaceService pace;

    @Autowired
    private SplitService splits;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private RoundService rounds;

    @Autowired
    private WorkshopService workshops;

    @OnEachDatabase
    void togetherNewCardsLieOpenAtOnceBesideTheOldOnes() {
        for (Room room : List.of(rooms.named("Anna"), rooms.anonymous("Anna"))) {
            CardId before = discussed(room, Stage.NEEDS);
            assertThat(standing(room, Stage.NEEDS)).isEqualTo(Standing.LATE);
            reopen(room, Stage.NEEDS, Writing.TOGETHER);
            CardId since = write(room, Stage.NEEDS, "Something was missing");
            assertThat(room.card(since).visible()).isTrue();
            assertThat(room.card(before).visible()).isTrue();
        }
    }

    @OnEachDatabase
    void aloneNewCardsLieFaceDownAndTheNextRevealTurnsOnlyThemOver() {
        for (Room room : List.of(rooms.named("Anna"), rooms.anonymous("Anna"))) {
            CardId before = discussed(room, Stage.NEEDS);
            int number = room.card(before).number();
            reopen(room, Stage.NEEDS, Writing.ALONE);
            CardId since = write(room, Stage.NEEDS, "Written alone");
            assertThat(room.card(since).faceDown()).isTrue();
            assertThat(room.card(before).visible()).isTrue();
            room.reveal(Stage.NEEDS);
            assertThat(room.card(since).visible()).isTrue();
            assertThat(room.card(since).number()).isGreaterThan(number);
            assertThat(room.card(before).number()).isEqualTo(number);
        }
    }

    @OnEachDatabase
    void everyCanvasOpensAgainFromEveryPhaseAndAsOftenAsTheRoomLikes() {
        Room room = rooms.named("Anna");
        StepId own = room.plan(StepDraft.own(5));
        List<StepId> canvases = new ArrayList<>(List.of(own));
        Stage.journey().stream().filter(Stage::isCanvas).forEach(stage -> canvases.add(step(room, stage)));
        for (StepId step : canvases) {
            room.enter(step);
            room.reveal(step);
            CanvasId where = CanvasId.of(agendas.of(room.id()).step(step).orElseThrow());
            for (Writing writing : List.of(Writing.ALONE, Writing.TOGETHER, Writing.ALONE)) {
                for (Phase phase : List.of(Phase.DISCUSS, Phase.DONE)) {
                    floor.enter(room.facilitator(), room.id(), CommandId.random(), step, phase);
                    reopen(room, step, writing);
                    CardId card = room.write(room.person("Anna"), where, new CardDraft("", "Again", Map.of()));
                    assertThat(room.card(card).standing()).isEqualTo(Standing.OPEN);
                    assertThat(room.card(card).visible()).isEqualTo(writing == Writing.TOGETHER);
                }
            }
        }
    }

    @OnEachDatabase
    void theRoomComesBackFromAnotherStageAndCanDoSoAgain() {
        Room room = rooms.named("Anna");
        discussed(room, Stage.NEEDS);
        for (Stage elsewhere : List.of(Stage.GOALS, Stage.THREAD, Stage.PRIORITIES, Stage.BRIEF)) {
            room.enter(elsewhere);
            reopen(room, Stage.NEEDS, Writing.TOGETHER);
            assertThat(agendas.of(room.id()).here().stage()).isEqualTo(Stage.NEEDS);
            assertThat(standing(room, Stage.NEEDS)).isEqualTo(Standing.OPEN);
        }
        room.enter(Stage.GOALS);
        assertThat(needs(room).phase()).isEqualTo(Phase.DONE);
        assertThat(needs(room).reopenedAfter()).isEmpty();
    }

    @OnEachDatabase
    void whateverKeptPeopleFromWritingNoLongerDoes() {
        Room room = rooms.named("Anna");
        room.enter(Stage.NEEDS);
        floor.lock(room.facilitator(), room.id(), CommandId.random(), step(room, Stage.NEEDS), true);
        pace.open(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                step(room, Stage.NEEDS),
                new Window(Optional.empty(), Optional.of(PAST)));
        StepDraft plan = needs(room).plan();
        agendas.plan(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                step(room, Stage.NEEDS),
                new StepDraft(
                        Stage.NEEDS,
                        plan.title(),
                        plan.instruction(),
                        plan.minutes(),
                        new StepRules(false, true, 0),
                        plan.layout()));
        refused("stageLocked", () -> write(room, Stage.NEEDS, "Not yet"));
        reopen(room, Stage.NEEDS, Writing.ALONE);
        assertThat(room.card(write(room, Stage.NEEDS, "At last")).faceDown()).isTrue();
    }

    @OnEachDatabase
    void hoursThatAreNotOverStay() {
        Room room = rooms.named("Anna");
        discussed(room, Stage.NEEDS);
        Window hours = new Window(Optional.empty(), Optional.of(Instant.parse("2036-01-04T17:00:00Z")));
        pace.open(room.facilitator(), room.id(), CommandId.random(), step(room, Stage.NEEDS), hours);
        reopen(room, Stage.NEEDS, Writing.ALONE);
        assertThat(needs(room).window()).isEqualTo(hours);
    }

    @OnEachDatabase
    void theDotsThatWereGivenStay() {
        Room room = rooms.named("Anna");
        CardId need = discussed(room, Stage.NEEDS);
        room.enter(Stage.PRIORITIES);
        RoundId round = room.openRound(5, 3);
        room.cast(room.person("Anna"), round, need, 3);
        reopen(room, Stage.NEEDS, Writing.TOGETHER);
        room.cast(room.person("Anna"), round, write(room, Stage.NEEDS, "New"), 2);
        room.closeRound(round);
        reopen(room, Stage.NEEDS, Writing.ALONE);
        write(room, Stage.NEEDS, "Newer");
        assertThat(rounds.ranking(room.id()).stream().mapToInt(ranked -> ranked.dots()))
                .contains(3, 2);
    }

    @OnEachDatabase
    void whatWasHandedInLateWaitsOnAndIsTakenInAsTheOthers() {
        Room room = rooms.named("Anna");
        discussed(room, Stage.NEEDS);
        CardId late = write(room, Stage.NEEDS, "Too late");
        reopen(room, Stage.NEEDS, Writing.ALONE);
        assertThat(room.card(late).standing()).isEqualTo(Standing.LATE);
        moderation.show(room.fay(), room.id(), CommandId.random(), late);
        assertThat(room.card(late).faceDown()).isTrue();
        room.reveal(Stage.NEEDS);
        assertThat(room.card(late).visible()).isTrue();
    }

    @OnEachDatabase
    void nobodyIsDoneAnyMore() {
        Room room = rooms.named("Anna");
        discussed(room, Stage.NEEDS);
        pace.done(room.person("Anna"), room.id(), CommandId.random(), step(room, Stage.NEEDS), true);
        reopen(room, Stage.NEEDS, Writing.ALONE);
        assertThat(agendas.of(room.id()).done(step(room, Stage.NEEDS))).isEmpty();
    }

    @OnEachDatabase
    void howManyCardsEachMayWriteIsCountedAnew() {
        for (Room room : List.of(rooms.named("Anna"), rooms.anonymous("Anna"))) {
            StepDraft plan = needs(room).plan();
            agendas.plan(
                    room.facilitator(),
                    room.id(),
                    CommandId.random(),
                    step(room, Stage.NEEDS),
                    new StepDraft(
                            Stage.NEEDS,
                            plan.title(),
                            plan.instruction(),
                            plan.minutes(),
                            new StepRules(true, true, 1),
                            plan.layout()));
            discussed(room, Stage.NEEDS);
            for (Writing writing : List.of(Writing.ALONE, Writing.TOGETHER)) {
                reopen(room, Stage.NEEDS, writing);
                write(room, Stage.NEEDS, "One more");
                refused("cardsEach", () -> write(room, Stage.NEEDS, "And another"));
                discuss(room, Stage.NEEDS);
            }
        }
    }

    @OnEachDatabase
    void aSubgroupWritesAgainWhereItIs() {
        Room room = rooms.named("Anna", "Ben");
        discussed(room, Stage.NEEDS);
        room.open(Stage.GOALS);
        splits.split(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                Standpoint.of(agendas.of(room.id())),
                List.of(
                        new SubgroupPlan(step(room, Stage.NEEDS), Set.of()),
                        new SubgroupPlan(step(room, Stage.PROBLEMS), Set.of())),
                7);
        Actor.AsParticipant anna = room.people().stream()
                .filter(one ->
                        agendas.of(room.id()).hereFor(one.participant().id()).stage() == Stage.NEEDS)
                .findFirst()
                .orElseThrow();
        reopen(room, Stage.NEEDS, Writing.ALONE);
        assertThat(agendas.of(room.id()).split()).isPresent();
        assertThat(room.card(room.write(anna, CardKind.NEED, "Alone in a subgroup"))
                        .faceDown())
                .isTrue();
        refused("roomSplit", () -> reopen(room, Stage.GOALS, Writing.ALONE));
        splits.bringTogether(room.facilitator(), room.id(), CommandId.random());
        assertThat(canvas.cards(room.id())).noneMatch(Card::faceDown);
    }

    @OnEachDatabase
    void whereThereIsNothingToOpenItSaysSo() {
        Room room = rooms.named("Anna");
        Standpoint begin = Standpoint.of(agendas.of(room.id()));
        room.enter(Stage.NEEDS);
        write(room, Stage.NEEDS, "Face down");
        refused("openAlready", () -> reopen(room, Stage.NEEDS, Writing.ALONE));
        refused("revealFirst", () -> reopen(room, Stage.NEEDS, Writing.TOGETHER));
        refused("stepAhead", () -> reopen(room, Stage.GOALS, Writing.ALONE));
        refused("notACanvas", () -> reopen(room, Stage.THREAD, Writing.TOGETHER));
        refused(
                "roomMovedSince",
                () -> reopening.reopen(
                        room.facilitator(),
                        room.id(),
                        CommandId.random(),
                        begin,
                        step(room, Stage.NEEDS),
                        Writing.ALONE));
        room.reveal(Stage.NEEDS);
        refused("openAlready", () -> reopen(room, Stage.NEEDS, Writing.TOGETHER));
        room.close();
        refused("workshopShut", () -> reopen(room, Stage.NEEDS, Writing.ALONE));
        workshops.open(room.facilitator(), room.id(), CommandId.random());
        reopen(room, Stage.NEEDS, Writing.ALONE);
    }

    /** A stage with a card of Anna’s that was talked about, so that nobody adds to it any more. */
    private CardId discussed(Room room, Stage stage) {
        room.enter(stage);
        CardId card = write(room, stage, "From before");
        room.reveal(stage);
        discuss(room, stage);
        return card;
    }

    private void discuss(Room room, Stage stage) {
        floor.enter(room.facilitator(), room.id(), CommandId.random(), step(room, stage), Phase.DISCUSS);
    }

    private CardId write(Room room, Stage stage, String text) {
        return room.write(room.person("Anna"), CardKind.at(stage).orElseThrow(), text);
    }

    private Standing standing(Room room, Stage stage) {
        return room.card(write(room, stage, "Tried")).standing();
    }

    private void reopen(Room room, Stage stage, Writing writing) {
        reopen(room, step(room, stage), writing);
    }

    private void reopen(Room room, StepId step, Writing writing) {
        reopening.reopen(
                room.facilitator(), room.id(), CommandId.random(), Standpoint.of(agendas.of(room.id())), step, writing);
    }

    private Step needs(Room room) {
        return agendas.of(room.id()).first(Stage.NEEDS).orElseThrow();
    }

    private StepId step(Room room, Stage stage) {
        return agendas.of(room.id()).first(stage).orElseThrow().id();
    }
}
