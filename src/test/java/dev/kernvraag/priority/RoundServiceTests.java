package dev.kernvraag.priority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Together;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class RoundServiceTests extends ServiceTest {
    @Autowired
    private RoundService rounds;

    @Autowired
    private CanvasService canvas;

    private Room room;
    private Actor.AsParticipant anna;
    private Actor.AsParticipant ben;
    private CardId first;
    private CardId second;

    @BeforeEach
    void twoNeedsToChooseFrom() {
        room = rooms.named("Anna", "Ben");
        anna = room.person("Anna");
        ben = room.person("Ben");
        room.open(Stage.NEEDS);
        first = room.write(anna, CardKind.NEED, "Know whom to ask");
        second = room.write(ben, CardKind.NEED, "Feel what goes on");
        room.enter(Stage.PRIORITIES);
    }

    @OnEachDatabase
    void dotsAreSpentTakenBackAndSpentElsewhere() {
        RoundId round = room.openRound(5, 3);
        room.cast(anna, round, first, 3);
        room.cast(anna, round, second, 2);
        assertThat(rounds.own(anna, round)).isEqualTo(Map.of(first, 3, second, 2));
        room.cast(anna, round, first, 0);
        room.cast(anna, round, second, 3);
        assertThat(rounds.own(anna, round)).isEqualTo(Map.of(second, 3));
        assertThat(rounds.own(ben, round)).isEmpty();
    }

    @OnEachDatabase
    void nobodySpendsMoreThanTheBudgetOrMoreThanTheCapOnOneNeed() {
        RoundId round = room.openRound(5, 3);
        refused("dotsCapped", () -> room.cast(anna, round, first, 4));
        refused("fieldInvalid", () -> room.cast(anna, round, first, -1));
        room.cast(anna, round, first, 3);
        refused("dotsTooMany", () -> room.cast(anna, round, second, 3));
        room.cast(anna, round, second, 2);
        assertThat(rounds.own(anna, round)).isEqualTo(Map.of(first, 3, second, 2));
    }

    @OnEachDatabase
    void aVoteTooManyIsRefusedAlsoWhenBothComeAtTheSameMoment() {
        RoundId round = room.openRound(3, 3);
        Together.run(2, one -> {
            try {
                room.cast(anna, round, one == 0 ? first : second, 2);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo("dotsTooMany");
            }
        });
        assertThat(rounds.own(anna, round).values()).containsExactly(2);
    }

    @OnEachDatabase
    void totalsAreHiddenUntilTheRoundIsClosed() {
        RoundId round = room.openRound(5, 3);
        room.cast(anna, round, first, 3);
        room.cast(ben, round, first, 1);
        room.cast(ben, round, second, 2);
        assertThat(rounds.tallies(rounds.latest(room.id()).orElseThrow())).isEmpty();
        assertThat(rounds.ranking(room.id())).extracting(Ranked::dots).containsOnly(0);
        assertThat(rounds.voters(round)).isEqualTo(2);
        room.closeRound(round);
        assertThat(rounds.tallies(rounds.latest(room.id()).orElseThrow()))
                .containsExactlyInAnyOrder(new Tally(first, 4, 2), new Tally(second, 2, 1));
        assertThat(rounds.ranking(room.id()))
                .extracting(ranked -> ranked.need().id())
                .containsExactly(first, second);
    }

    @OnEachDatabase
    void whoTookEverythingBackDoesNotCountAsAVoter() {
        RoundId round = room.openRound(5, 3);
        room.cast(anna, round, first, 1);
        room.cast(anna, round, first, 0);
        assertThat(rounds.voters(round)).isZero();
        room.closeRound(round);
        assertThat(rounds.tallies(rounds.latest(room.id()).orElseThrow())).isEmpty();
    }

    @OnEachDatabase
    void aRoundIsOpenedWhenNoneIsRunningAndItsLimitsMakeSense() {
        refused("fieldInvalid", () -> room.openRound(0, 1));
        refused("fieldInvalid", () -> room.openRound(RoundService.BUDGET_MAX + 1, 1));
        refused("fieldInvalid", () -> room.openRound(3, 4));
        refused("fieldInvalid", () -> room.openRound(3, 0));
        RoundId round = room.openRound(RoundService.BUDGET_MAX, RoundService.BUDGET_MAX);
        refused("roundRunning", () -> room.openRound(5, 3));
        room.closeRound(round);
        refused("roundClosed", () -> room.closeRound(round));
        room.openRound(5, 3);
    }

    @OnEachDatabase
    void aNewRoundBeginsWithoutDots() {
        RoundId before = room.openRound(5, 3);
        room.cast(anna, before, first, 3);
        room.closeRound(before);
        RoundId now = room.openRound(5, 3);
        assertThat(rounds.own(anna, now)).isEmpty();
        assertThat(anna.proofOf(before.value())).isNotEqualTo(anna.proofOf(now.value()));
        assertThat(rounds.latest(room.id()).map(Round::id)).contains(now);
    }

    @OnEachDatabase
    void dotsGoToNeedsThatLieOpenInARunningRoundOnly() {
        RoundId round = room.openRound(5, 3);
        room.open(Stage.GOALS);
        CardId goal = room.write(anna, CardKind.GOAL, "Not a need");
        refused("notVotable", () -> room.cast(anna, round, goal, 1));
        canvas.remove(anna, room.id(), CommandId.random(), first);
        refused("notVotable", () -> room.cast(anna, round, first, 1));
        room.closeRound(round);
        refused("roundClosed", () -> room.cast(anna, round, second, 1));
        refused("roundClosed", () -> room.cast(anna, RoundId.random(), second, 1));
        room.close();
        refused("workshopClosed", () -> room.cast(anna, round, second, 1));
    }

    @OnEachDatabase
    void aRemovedNeedIsNotRanked() {
        RoundId round = room.openRound(5, 3);
        room.cast(anna, round, first, 3);
        room.closeRound(round);
        canvas.remove(anna, room.id(), CommandId.random(), first);
        assertThat(rounds.ranking(room.id()))
                .extracting(ranked -> ranked.need().id())
                .containsExactly(second);
    }

    @OnEachDatabase
    void manyPeopleVoteAtTheSameMomentAndNoDotIsLost() {
        RoundId round = room.openRound(5, 3);
        int people = 6;
        IntStream.range(0, people).forEach(i -> room.join("Voter " + i));
        Together.run(people, i -> {
            room.cast(room.person("Voter " + i), round, first, 2);
            room.cast(room.person("Voter " + i), round, second, 1);
        });
        room.closeRound(round);
        assertThat(rounds.tallies(rounds.latest(room.id()).orElseThrow()))
                .containsExactlyInAnyOrder(new Tally(first, 2 * people, people), new Tally(second, people, people));
    }
}
