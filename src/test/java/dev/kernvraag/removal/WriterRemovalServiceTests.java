package dev.kernvraag.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.talk.CommentId;
import dev.kernvraag.talk.Reaction;
import dev.kernvraag.talk.Talk;
import dev.kernvraag.talk.TalkService;
import dev.kernvraag.thread.ThreadService;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A writer who is pointed at by one of their cards. */
class WriterRemovalServiceTests extends ServiceTest {
    @Autowired
    private WriterRemovalService removals;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private HistoryService history;

    @Autowired
    private TalkService talk;

    @Autowired
    private ThreadService thread;

    @SuppressWarnings("NullAway.Init")
    private Room room;

    @SuppressWarnings("NullAway.Init")
    private Actor.AsParticipant anna;

    @SuppressWarnings("NullAway.Init")
    private Actor.AsParticipant ben;

    @SuppressWarnings("NullAway.Init")
    private CardId annasNeed;

    @SuppressWarnings("NullAway.Init")
    private CardId annasGoal;

    @SuppressWarnings("NullAway.Init")
    private CardId bensNeed;

    @OnEachDatabase
    void aNamelessWriterWhoIsThereGoesWithAllTheyWroteAndNobodyElseDoes() {
        annaAndBenWrite(rooms.anonymous());
        remove(CommandId.random(), annasNeed, List.of(ben, anna));
        assertThat(room.card(annasNeed).removed()).isTrue();
        assertThat(room.card(annasGoal).removed()).isTrue();
        assertThat(room.card(bensNeed).removed()).isFalse();
        assertThat(talk.of(bensNeed)).isEqualTo(Talk.NONE);
        assertThat(thread.links(room.id())).isEmpty();
        assertThat(isIn(anna)).isFalse();
        assertThat(isIn(ben)).isTrue();
        room.write(ben, CardKind.GOAL, "Ben goes on");
        assertThatThrownBy(() -> room.write(anna, CardKind.GOAL, "Anna does not"))
                .isInstanceOf(UnknownWorkshop.class);
    }

    @OnEachDatabase
    void aNamelessWriterWhoIsNotThereIsOutAndTheCardThatWasPointedAtGoes() {
        annaAndBenWrite(rooms.anonymous());
        remove(CommandId.random(), annasNeed, List.of(ben));
        assertThat(room.card(annasNeed).removed()).isTrue();
        assertThat(room.card(annasGoal).removed()).isFalse();
        assertThat(isIn(anna)).isFalse();
        assertThat(isIn(ben)).isTrue();
        remove(CommandId.random(), annasGoal, List.of());
        assertThat(room.card(annasGoal).removed()).isTrue();
    }

    @OnEachDatabase
    void whatWasTakenOutComesBackWithItsWriter() {
        annaAndBenWrite(rooms.anonymous());
        Talk said = talk.of(bensNeed);
        CommandId step = CommandId.random();
        remove(step, annasNeed, List.of(anna, ben));
        history.undo(room.facilitator(), room.id(), CommandId.random(), step);
        assertThat(room.card(annasNeed).removed()).isFalse();
        assertThat(room.card(annasGoal).removed()).isFalse();
        assertThat(talk.of(bensNeed)).isEqualTo(said);
        assertThat(thread.links(room.id())).hasSize(1);
        assertThat(isIn(anna)).isTrue();
    }

    @OnEachDatabase
    void whereNamesAreKeptThePersonIsRemovedAlsoWhenTheyAreNotThere() {
        annaAndBenWrite(rooms.named());
        CommandId step = CommandId.random();
        remove(step, annasNeed, List.of());
        assertThat(room.card(annasNeed).removed()).isTrue();
        assertThat(room.card(annasGoal).removed()).isTrue();
        assertThat(role(anna)).isEqualTo(Role.REMOVED);
        assertThat(isIn(anna)).isFalse();
        history.undo(room.facilitator(), room.id(), CommandId.random(), step);
        assertThat(role(anna)).isEqualTo(Role.TAKES_PART);
        assertThat(room.card(annasGoal).removed()).isFalse();
    }

    @OnEachDatabase
    void theWordsOfSomebodyWhoWasRemovedBeforeCanGoToo() {
        annaAndBenWrite(rooms.named());
        participants.appoint(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                anna.participant().id(),
                Role.REMOVED);
        CommandId step = CommandId.random();
        remove(step, annasNeed, List.of());
        assertThat(room.card(annasGoal).removed()).isTrue();
        history.undo(room.facilitator(), room.id(), CommandId.random(), step);
        assertThat(room.card(annasGoal).removed()).isFalse();
        assertThat(role(anna)).isEqualTo(Role.REMOVED);
    }

    @OnEachDatabase
    void aCardOfAFacilitatorAndOneThatLiesFaceDownPointAtNobody() {
        annaAndBenWrite(rooms.anonymous());
        CardId fays = room.write(room.fay(), CardKind.GOAL, "Fay’s goal");
        room.enter(Stage.PROBLEMS);
        CardId hidden = room.write(anna, CardKind.PROBLEM, "Nobody sees this yet");
        refused("writerGuides", () -> remove(CommandId.random(), fays, List.of(anna, ben)));
        refused("noCard", () -> remove(CommandId.random(), hidden, List.of(anna, ben)));
    }

    private void annaAndBenWrite(Room made) {
        room = made;
        anna = room.join("Anna");
        ben = room.join("Ben");
        room.open(Stage.NEEDS);
        annasNeed = room.write(anna, CardKind.NEED, "Something rude");
        bensNeed = room.write(ben, CardKind.NEED, "Know whom to ask");
        talk.comment(anna, room.id(), CommandId.random(), new CommentId(UUID.randomUUID()), bensNeed, "Rude too");
        talk.react(anna, room.id(), CommandId.random(), bensNeed, Reaction.DOUBTED, true);
        room.open(Stage.GOALS);
        annasGoal = room.write(anna, CardKind.GOAL, "Something else rude");
        room.link(anna, annasGoal, bensNeed);
    }

    private void remove(CommandId step, CardId card, List<Actor.AsParticipant> present) {
        removals.remove(room.facilitator(), room.id(), step, card, present);
    }

    private boolean isIn(Actor.AsParticipant person) {
        return participants
                .recognise(room.id(), new Token(person.participant().id(), person.secret()))
                .isPresent();
    }

    private Role role(Actor.AsParticipant person) {
        return participants.everybody(room.id()).stream()
                .filter(one -> one.id().equals(person.participant().id()))
                .map(Participant::role)
                .findFirst()
                .orElseThrow();
    }
}
