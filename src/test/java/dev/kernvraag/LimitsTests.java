package dev.kernvraag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.talk.CommentId;
import dev.kernvraag.talk.Reaction;
import dev.kernvraag.talk.TalkService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person, and what a whole workshop, can hold; where nobody knows who wrote what. */
class LimitsTests extends ServiceTest {
    @Autowired
    private CanvasService canvas;

    @Autowired
    private TalkService talk;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    private Room room;
    private Actor.AsParticipant anna;
    private Actor.AsParticipant ben;

    @BeforeEach
    void twoNamelessPeopleAtTheNeeds() {
        room = rooms.anonymous();
        anna = room.join("Anna");
        ben = room.join("Ben");
        room.open(Stage.ASKED_FOR);
        room.open(Stage.NEEDS);
    }

    @OnEachDatabase
    void onePersonWritesSoManyCardsAndNoMoreThoughTheyTakeSomeAway() {
        List<CardId> written = needs(anna, 120);
        canvas.remove(anna, room.id(), CommandId.random(), written.getFirst());
        refused("cardsYours", () -> room.write(anna, CardKind.NEED, "One too many"));
        needs(ben, 1);
    }

    @OnEachDatabase
    void aWorkshopHoldsSoManyCardsWhoeverWritesThem() {
        needs(anna, 100);
        needs(ben, 50);
        needs(room.join("Cem"), 50);
        refused("cardsFull", () -> room.write(ben, CardKind.NEED, "One too many"));
        refused("cardsFull", () -> room.write(room.fay(), CardKind.NEED, "One too many"));
    }

    @OnEachDatabase
    void aCardAPersonAndAWorkshopTakeSoManyComments() {
        List<CardId> cards = needs(anna, 4);
        comments(ben, cards.get(0), 40);
        refused("commentsOnCard", () -> comments(anna, cards.get(0), 1));
        comments(ben, cards.get(1), 20);
        refused("commentsYours", () -> comments(ben, cards.get(2), 1));
        comments(anna, cards.get(2), 30);
        refused("commentsFull", () -> comments(anna, cards.get(3), 1));
    }

    @OnEachDatabase
    void whoTakesACommentBackHasRoomForAnother() {
        List<CardId> cards = needs(anna, 2);
        comments(ben, cards.get(0), 40);
        List<CommentId> given = comments(ben, cards.get(1), 20);
        talk.retract(ben, room.id(), CommandId.random(), given.getFirst());
        comments(ben, cards.get(1), 1);
        refused("commentsYours", () -> comments(ben, cards.get(1), 1));
    }

    @OnEachDatabase
    void aPersonAndAWorkshopGiveSoManyReactions() {
        List<CardId> cards = needs(anna, 11);
        cards.subList(0, 10).forEach(card -> react(ben, card, Reaction.values()));
        refused("reactionsYours", () -> react(ben, cards.get(10), Reaction.VALUABLE));
        cards.subList(0, 5).forEach(card -> react(anna, card, Reaction.values()));
        refused("reactionsFull", () -> react(anna, cards.get(10), Reaction.VALUABLE));
    }

    @OnEachDatabase
    void aWorkshopHasSoManyTagsAndACardTakesOneThatIsThere() {
        List<CardId> cards = needs(anna, 5);
        for (int i = 0; i < 4; i++) {
            talk.tag(anna, room.id(), CommandId.random(), cards.get(i), tags(i));
        }
        refused("tagsFull", () -> talk.tag(anna, room.id(), CommandId.random(), cards.get(4), List.of("Another")));
        talk.tag(anna, room.id(), CommandId.random(), cards.get(4), tags(0));
        assertThat(talk.of(cards.get(4)).tags()).hasSize(5);
    }

    @OnEachDatabase
    void aPersonAndAWorkshopTieSoManyLinks() {
        List<CardId> from = needs(anna, 8);
        room.open(Stage.GOALS);
        List<CardId> to = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            to.add(room.write(anna, CardKind.GOAL, "Goal " + i));
        }
        for (int i = 0; i < 40; i++) {
            room.link(ben, from.get(i / 8), to.get(i % 8));
        }
        refused("linksYours", () -> room.link(ben, from.get(5), to.get(0)));
        for (int i = 40; i < 60; i++) {
            room.link(anna, from.get(i / 8), to.get(i % 8));
        }
        refused("linksFull", () -> room.link(anna, from.get(7), to.get(7)));
    }

    @OnEachDatabase
    void aPersonAndAWorkshopGiveSoManyAnswers() {
        room.enter(Stage.ASKED_FOR);
        CardId means = room.write(room.fay(), CardKind.MEANS, "An intranet");
        ladders.open(room.facilitator(), room.id(), CommandId.random(), new LadderId(UUID.randomUUID()), means);
        RungId rung = RungId.random();
        ladders.ask(
                room.facilitator(), room.id(), CommandId.random(), rung, Optional.empty(), Question.of(Angle.GIVE, 1));
        for (int i = 0; i < 40; i++) {
            answer(anna, rung);
        }
        refused("answersYours", () -> answer(anna, rung));
        for (int i = 0; i < 20; i++) {
            answer(ben, rung);
        }
        refused("answersFull", () -> answer(ben, rung));
    }

    private List<CardId> needs(Actor writer, int count) {
        List<CardId> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            written.add(room.write(writer, CardKind.NEED, "Need " + i));
        }
        return written;
    }

    private List<CommentId> comments(Actor actor, CardId card, int count) {
        List<CommentId> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            given.add(new CommentId(UUID.randomUUID()));
            talk.comment(actor, room.id(), CommandId.random(), given.getLast(), card, "Comment " + i);
        }
        return given;
    }

    private void react(Actor actor, CardId card, Reaction... reactions) {
        for (Reaction reaction : reactions) {
            talk.react(actor, room.id(), CommandId.random(), card, reaction, true);
        }
    }

    private void answer(Actor actor, RungId rung) {
        answers.answer(actor, room.id(), CommandId.random(), rung, new AnswerId(UUID.randomUUID()), "It gives me this");
    }

    private static List<String> tags(int from) {
        return List.of("a" + from, "b" + from, "c" + from, "d" + from, "e" + from);
    }
}
