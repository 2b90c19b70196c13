package dev.kernvraag.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
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
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.thread.WalkBack;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class LadderServiceTests extends ServiceTest {
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

    @Autowired
    private ThreadService thread;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @Autowired
    private RoundService rounds;

    private FacilitatorId fay;
    private WorkshopId id;
    private final List<Actor.AsParticipant> people = new ArrayList<>();
    private CardId intranet;

    @BeforeEach
    void threePeopleWithAMeans() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff")));
        id = made.id();
        workshops.open(fay, id, CommandId.random());
        for (String name : List.of("Anna", "Ben", "Cleo")) {
            people.add(participants
                    .recognise(
                            id,
                            participants.join(id, name, made.groups().getFirst().id()))
                    .orElseThrow());
        }
        intranet = card(CardKind.MEANS, "We need an intranet");
        new Guide(agendas, floor).reveal(fay, id, Stage.ASKED_FOR);
        ladders.open(fay, id, CommandId.random(), new LadderId(UUID.randomUUID()), intranet);
    }

    @OnEachDatabase
    void threePeopleWithTwoAnswersEachMakeSixBranches() {
        RungId rung = ask(Optional.empty(), Angle.GIVE);
        people.forEach(person -> {
            answer(person, rung, "One answer");
            answer(person, rung, "Another answer");
        });
        ladders.reveal(fay, id, CommandId.random(), rung);
        assertThat(ladder().rungs().getFirst().answers()).hasSize(6);
        assertThat(ladder().asking()).isEmpty();
    }

    @OnEachDatabase
    void oneQuestionIsAnsweredAtATime() {
        ask(Optional.empty(), Angle.GIVE);
        refused("questionRunning", () -> ask(Optional.empty(), Angle.LACK));
    }

    @OnEachDatabase
    void nobodyAsksOnFromAnAnswerThatLiesFaceDown() {
        RungId rung = ask(Optional.empty(), Angle.GIVE);
        AnswerId answer = answer(people.getFirst(), rung, "Know who is who");
        refused("noAnswer", () -> answers.become(fay, id, CommandId.random(), answer, CardKind.NEED));
        refused("noAnswer", () -> ladders.end(fay, id, CommandId.random(), answer, true));
    }

    @OnEachDatabase
    void anAnswerIsTakenBackByItsAuthorAloneAndNotOnceItWasUsed() {
        RungId rung = ask(Optional.empty(), Angle.GIVE);
        AnswerId mine = answer(people.getFirst(), rung, "Mine");
        refused("notYours", () -> answers.takeBack(people.getLast(), id, CommandId.random(), mine));
        answers.takeBack(people.getFirst(), id, CommandId.random(), mine);
        assertThat(ladder().rungs().getFirst().answers()).isEmpty();

        AnswerId used = answer(people.getFirst(), rung, "Used");
        ladders.reveal(fay, id, CommandId.random(), rung);
        answers.become(fay, id, CommandId.random(), used, CardKind.NEED);
        refused("answerUsed", () -> answers.takeBack(people.getFirst(), id, CommandId.random(), used));
        refused("answerUsed", () -> answers.become(fay, id, CommandId.random(), used, CardKind.GOAL));
    }

    @OnEachDatabase
    void anAnswerBecomesItsAuthorsCardTiedToWhereItCameFrom() {
        RungId first = ask(Optional.empty(), Angle.GIVE);
        AnswerId need = answer(people.getFirst(), first, "Know what goes on elsewhere");
        ladders.reveal(fay, id, CommandId.random(), first);
        answers.become(fay, id, CommandId.random(), need, CardKind.NEED);
        RungId second = ask(Optional.of(need), Angle.WHOM);
        AnswerId whom = answer(people.get(1), second, "The night shift");
        ladders.reveal(fay, id, CommandId.random(), second);
        answers.become(fay, id, CommandId.random(), whom, CardKind.STAKEHOLDER);

        Card card = canvas.card(id, new CardId(need.value())).orElseThrow();
        assertThat(card.visible()).isTrue();
        assertThat(card.author()).contains(people.getFirst().participant().id());
        assertThat(card.proof()).isEqualTo(people.getFirst().proofOf(need.value()));
        assertThat(thread.links(id))
                .extracting(link -> link.from().value(), link -> link.to().value())
                .containsExactlyInAnyOrder(tuple(intranet.value(), need.value()), tuple(need.value(), whom.value()));
    }

    @OnEachDatabase
    void anAnswerBecomesNoCardOfSomebodyWhoTookItsName() {
        RungId rung = ask(Optional.empty(), Angle.GIVE);
        AnswerId answer = answer(people.getFirst(), rung, "Know what goes on elsewhere");
        ladders.reveal(fay, id, CommandId.random(), rung);
        CardId taken = new CardId(answer.value());
        CardDraft draft = new CardDraft("", "An app", Map.of());
        canvas.add(people.getLast(), id, CommandId.random(), taken, CardKind.MEANS, draft);
        canvas.remove(people.getLast(), id, CommandId.random(), taken);
        refused("cardExists", () -> answers.become(fay, id, CommandId.random(), answer, CardKind.NEED));
    }

    @OnEachDatabase
    void aBranchThatIsADeadEndCanBeGoneOnWith() {
        RungId rung = ask(Optional.empty(), Angle.GIVE);
        AnswerId answer = answer(people.getFirst(), rung, "It looks modern");
        ladders.reveal(fay, id, CommandId.random(), rung);
        ladders.end(fay, id, CommandId.random(), answer, true);
        assertThat(ladder().rungs().getFirst().answers().getFirst().deadEnd()).isTrue();
        ask(Optional.of(answer), Angle.LACK);
        assertThat(ladder().rungs().getFirst().answers().getFirst().deadEnd()).isFalse();
    }

    @OnEachDatabase
    void aLadderIsGoneOnWithWhereItWasLeft() {
        ask(Optional.empty(), Angle.GIVE);
        ladders.close(fay, id, CommandId.random());
        refused("noLadder", () -> ask(Optional.empty(), Angle.LACK));
        ladders.open(fay, id, CommandId.random(), new LadderId(UUID.randomUUID()), intranet);
        assertThat(ladder().rungs()).hasSize(1);
        assertThat(ladders.of(id)).hasSize(1);
    }

    @OnEachDatabase
    void noLadderStandsOnANeed() {
        CardId need = card(CardKind.NEED, "Know what goes on");
        new Guide(agendas, floor).reveal(fay, id, Stage.NEEDS);
        refused("noLadderHere", () -> ladders.open(fay, id, CommandId.random(), new LadderId(UUID.randomUUID()), need));
    }

    @OnEachDatabase
    void aMeansGetsDotsOnlyOnceABranchReachesNeedGoalProblemAndStakeholder() {
        refused("meansNotWalkedBack", this::roundOnMeans);
        Optional<AnswerId> on = Optional.empty();
        for (CardKind kind : List.of(CardKind.PROBLEM, CardKind.NEED, CardKind.GOAL, CardKind.STAKEHOLDER)) {
            assertThat(lacks()).contains(kind);
            RungId rung = ask(on, Angle.GIVE);
            AnswerId answer = answer(people.getFirst(), rung, "A " + kind);
            ladders.reveal(fay, id, CommandId.random(), rung);
            answers.become(fay, id, CommandId.random(), answer, kind);
            on = Optional.of(answer);
        }
        assertThat(lacks()).isEmpty();
        CardId other = card(CardKind.MEANS, "A portal");
        RoundId round = roundOnMeans();
        rounds.cast(people.getFirst(), id, CommandId.random(), round, intranet, 2);
        refused("meansNotWalkedBack", () -> rounds.cast(people.getFirst(), id, CommandId.random(), round, other, 1));
    }

    private Set<CardKind> lacks() {
        return WalkBack.of(canvas.cards(id), thread.links(id)).lacks(intranet);
    }

    private RoundId roundOnMeans() {
        RoundId round = RoundId.random();
        rounds.open(fay, id, CommandId.random(), round, CardKind.MEANS, 5, 3);
        return round;
    }

    private Ladder ladder() {
        return ladders.of(id).stream().filter(Ladder::open).findFirst().orElseThrow();
    }

    private RungId ask(Optional<AnswerId> on, Angle angle) {
        RungId rung = RungId.random();
        ladders.ask(fay, id, CommandId.random(), rung, on, Question.of(angle, 1));
        return rung;
    }

    private AnswerId answer(Actor actor, RungId rung, String text) {
        AnswerId answer = new AnswerId(UUID.randomUUID());
        answers.answer(actor, id, CommandId.random(), rung, answer, text);
        return answer;
    }

    private CardId card(CardKind kind, String text) {
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(new Actor.AsFacilitator(fay), id, CommandId.random(), card, kind, new CardDraft("", text, Map.of()));
        return card;
    }
}
