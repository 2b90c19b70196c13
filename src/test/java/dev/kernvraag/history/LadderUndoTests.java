package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.Rung;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.thread.ThreadService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the facilitator did on a ladder goes back as long as nobody has built on it. */
class LadderUndoTests extends UndoTest {
    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ThreadService thread;

    private Actor.AsParticipant anna;
    private CardId intranet;
    private CardId portal;

    @BeforeEach
    void theRoomIsOnALadder() {
        room = rooms.named("Anna", "Ben");
        anna = room.person("Anna");
        room.open(Stage.ASKED_FOR);
        intranet = room.write(anna, CardKind.MEANS, "An intranet");
        portal = room.write(anna, CardKind.MEANS, "A portal");
        open(CommandId.random(), intranet);
    }

    @OnEachDatabase
    void theRoomGoesBackToTheLadderItWasOnOrToNone() {
        backAndForth(step -> open(step, portal), this::foot);
        backAndForth(step -> ladders.close(room.facilitator(), room.id(), step), this::foot);
        ladders.close(room.facilitator(), room.id(), CommandId.random());
        backAndForth(step -> open(step, portal), this::foot);
    }

    @OnEachDatabase
    void aRoomThatHasMovedOnIsNotTakenToAnotherLadder() {
        CommandId closed = CommandId.random();
        ladders.close(room.facilitator(), room.id(), closed);
        CommandId opened = CommandId.random();
        open(opened, portal);
        refused("roomMovedSince", () -> undo(closed));
        open(CommandId.random(), intranet);
        refused("roomMovedSince", () -> undo(opened));
    }

    @OnEachDatabase
    void aLadderIsNotGoneBackToOnceNothingIsAtItsFoot() {
        CommandId closed = CommandId.random();
        ladders.close(room.facilitator(), room.id(), closed);
        canvas.remove(room.fay(), room.id(), CommandId.random(), intranet);
        refused("cardChangedSince", () -> undo(closed));
    }

    @OnEachDatabase
    void aQuestionIsWithdrawnUntilSomebodyHasAnswered() {
        backAndForth(step -> ask(step, Optional.empty()), this::climbed);
        CommandId asked = CommandId.random();
        RungId rung = ask(asked, Optional.empty());
        AnswerId answer = answer(rung, "Know who is who");
        refused("answeredSince", () -> undo(asked));
        answers.takeBack(anna, room.id(), CommandId.random(), answer);
        reveal(CommandId.random(), rung);
        refused("roomMovedSince", () -> undo(asked));
    }

    @OnEachDatabase
    void aQuestionThatIsWithdrawnLeavesTheBranchTheDeadEndItWas() {
        AnswerId answer = revealed("It looks modern");
        end(CommandId.random(), answer, true);
        backAndForth(step -> ask(step, Optional.of(answer)), this::climbed);
        assertThat(answer(answer).deadEnd()).isTrue();
    }

    @OnEachDatabase
    void aQuestionIsNotAskedAgainWhileAnotherOneRuns() {
        CommandId asked = CommandId.random();
        ask(asked, Optional.empty());
        CommandId withdrawn = undo(asked);
        ask(CommandId.random(), Optional.empty());
        refused("questionRunning", () -> undo(withdrawn));
        ladders.close(room.facilitator(), room.id(), CommandId.random());
        refused("roomMovedSince", () -> undo(withdrawn));
    }

    @OnEachDatabase
    void answersLieFaceDownAgainAndTakeMore() {
        RungId rung = ask(CommandId.random(), Optional.empty());
        answer(rung, "Know who is who");
        backAndForth(step -> reveal(step, rung), this::climbed);
        CommandId shown = CommandId.random();
        reveal(shown, rung);
        CommandId covered = undo(shown);
        answer(rung, "Find a form");
        undo(covered);
        assertThat(ladder().rungs().getLast().revealed()).isTrue();
        assertThat(ladder().rungs().getLast().answers()).hasSize(2);
    }

    @OnEachDatabase
    void answersThatTheRoomHasGoneOnWithStayOpen() {
        RungId first = ask(CommandId.random(), Optional.empty());
        AnswerId answer = answer(first, "Know who is who");
        CommandId shown = CommandId.random();
        reveal(shown, first);
        CommandId ended = CommandId.random();
        end(ended, answer, true);
        refused("answersUsedSince", () -> undo(shown));
        undo(ended);
        CommandId became = CommandId.random();
        become(became, answer, CardKind.NEED);
        refused("answersUsedSince", () -> undo(shown));
        undo(became);
        CommandId asked = CommandId.random();
        ask(asked, Optional.of(answer));
        refused("answersUsedSince", () -> undo(shown));
        undo(asked);
        ask(CommandId.random(), Optional.empty());
        refused("roomMovedSince", () -> undo(shown));
    }

    @OnEachDatabase
    void aBranchIsNoDeadEndAfterAllAndTheOtherWayRound() {
        AnswerId answer = revealed("It looks modern");
        backAndForth(step -> end(step, answer, true), this::climbed);
        CommandId ended = CommandId.random();
        end(ended, answer, true);
        backAndForth(step -> end(step, answer, false), this::climbed);
        CommandId goesOn = CommandId.random();
        end(goesOn, answer, false);
        refused("changedSince", () -> undo(ended));
        ask(CommandId.random(), Optional.of(answer));
        refused("answerUsed", () -> undo(goesOn));
    }

    @OnEachDatabase
    void aCardGoesToTheBinAndItsAnswerIsFree() {
        AnswerId answer = revealed("It looks modern");
        end(CommandId.random(), answer, true);
        backAndForth(
                step -> become(step, answer, CardKind.NEED),
                () -> List.of(
                        climbed(),
                        canvas.cards(room.id()).stream().filter(Card::visible).toList()));
        assertThat(card(answer).removed()).isTrue();
        assertThat(answer(answer).deadEnd()).isTrue();
    }

    @OnEachDatabase
    void anAnswerThatIsFreeBecomesSomethingElseAndStaysItsAuthors() {
        AnswerId answer = revealed("Know who is who");
        CommandId became = CommandId.random();
        become(became, answer, CardKind.NEED);
        undo(became);
        CommandId again = CommandId.random();
        become(again, answer, CardKind.GOAL);
        assertThat(card(answer).kind()).isEqualTo(CardKind.GOAL);
        assertThat(card(answer).visible()).isTrue();
        assertThat(card(answer).ownedBy(anna)).isTrue();
        assertThat(thread.links(room.id()))
                .extracting(link -> link.from(), link -> link.to())
                .containsExactly(tuple(intranet, card(answer).id()));
        undo(again);
        become(CommandId.random(), answer, CardKind.MEANS);
        assertThat(thread.links(room.id())).isEmpty();
    }

    @OnEachDatabase
    void aCardThatSomebodyHasChangedSinceStays() {
        AnswerId answer = revealed("Know who is who");
        CommandId became = CommandId.random();
        become(became, answer, CardKind.NEED);
        canvas.edit(anna, room.id(), CommandId.random(), card(answer).id(), 0, new CardDraft("", "Else", Map.of()));
        refused("cardChangedSince", () -> undo(became));
        assertThat(answer(answer).card()).isTrue();
    }

    @OnEachDatabase
    void anAnswerBecomesNoSecondCardBesideOneThatCameOutOfTheBin() {
        AnswerId answer = revealed("Know who is who");
        CommandId became = CommandId.random();
        become(became, answer, CardKind.NEED);
        CommandId freed = undo(became);
        canvas.restore(anna, room.id(), CommandId.random(), card(answer).id());
        refused("cardExists", () -> become(CommandId.random(), answer, CardKind.GOAL));
        refused("cardChangedSince", () -> undo(freed));
    }

    private Object foot() {
        return ladders.of(room.id()).stream()
                .filter(Ladder::open)
                .map(Ladder::root)
                .toList();
    }

    private Object climbed() {
        return ladders.of(room.id());
    }

    private Ladder ladder() {
        return ladders.of(room.id()).stream().filter(Ladder::open).findFirst().orElseThrow();
    }

    private Answer answer(AnswerId answer) {
        return ladder().rungs().stream()
                .map(Rung::answers)
                .flatMap(List::stream)
                .filter(one -> one.id().equals(answer))
                .findFirst()
                .orElseThrow();
    }

    private Card card(AnswerId answer) {
        return room.card(new CardId(answer.value()));
    }

    private void open(CommandId step, CardId root) {
        ladders.open(room.facilitator(), room.id(), step, new LadderId(UUID.randomUUID()), root);
    }

    private RungId ask(CommandId step, Optional<AnswerId> on) {
        RungId rung = RungId.random();
        ladders.ask(room.facilitator(), room.id(), step, rung, on, Question.of(Angle.GIVE, 1));
        return rung;
    }

    private AnswerId answer(RungId rung, String text) {
        AnswerId answer = new AnswerId(UUID.randomUUID());
        answers.answer(anna, room.id(), CommandId.random(), rung, answer, text);
        return answer;
    }

    private void reveal(CommandId step, RungId rung) {
        ladders.reveal(room.facilitator(), room.id(), step, rung);
    }

    private AnswerId revealed(String text) {
        RungId rung = ask(CommandId.random(), Optional.empty());
        AnswerId answer = answer(rung, text);
        reveal(CommandId.random(), rung);
        return answer;
    }

    private void end(CommandId step, AnswerId answer, boolean deadEnd) {
        ladders.end(room.facilitator(), room.id(), step, answer, deadEnd);
    }

    private void become(CommandId step, AnswerId answer, CardKind kind) {
        answers.become(room.facilitator(), room.id(), step, answer, kind);
    }
}
