package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.talk.Comment;
import dev.kernvraag.talk.CommentId;
import dev.kernvraag.talk.Reaction;
import dev.kernvraag.talk.TalkService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the facilitator did to the talk about a card goes back, and everybody’s words stay their own. */
class TalkUndoTests extends UndoTest {
    @Autowired
    private TalkService talk;

    @Autowired
    private CanvasService canvas;

    private Actor.AsParticipant anna;
    private Actor.AsParticipant ben;
    private CardId need;

    @BeforeEach
    void annasNeedLiesOpen() {
        room = rooms.named("Anna", "Ben");
        needLiesOpen();
    }

    @OnEachDatabase
    void aCommentComesBackToItsPlaceAndIsStillItsWriters() {
        CommentId first = comment(CommandId.random(), ben, "At our place too");
        comment(CommandId.random(), anna, "Every week");
        backAndForth(step -> talk.retract(room.fay(), room.id(), step, first), this::comments);
        assertThat(comments().getFirst().author()).contains(ben.participant().id());
        talk.retract(ben, room.id(), CommandId.random(), first);
        assertThat(comments()).hasSize(1);
    }

    @OnEachDatabase
    void whoeverCommentedMeanwhileSpokeAfterIt() {
        CommentId first = comment(CommandId.random(), ben, "First");
        CommandId removed = CommandId.random();
        talk.retract(room.fay(), room.id(), removed, first);
        comment(CommandId.random(), anna, "Second");
        comment(CommandId.random(), ben, "Third");
        undo(removed);
        assertThat(comments()).extracting(Comment::text).containsExactly("First", "Second", "Third");
        assertThat(comments()).extracting(Comment::position).containsExactly(1, 2, 3);
    }

    @OnEachDatabase
    void aCommentComesBackWithoutAnAuthorWhereNobodyHasAName() {
        room = rooms.anonymous("Anna", "Ben");
        needLiesOpen();
        CommentId first = comment(CommandId.random(), ben, "At our place too");
        comment(CommandId.random(), anna, "Every week");
        backAndForth(step -> talk.retract(room.fay(), room.id(), step, first), this::comments);
        assertThat(comments()).hasSize(2).allMatch(one -> one.author().isEmpty() && one.position() == 0);
        refused("notYours", () -> talk.retract(anna, room.id(), CommandId.random(), first));
        talk.retract(ben, room.id(), CommandId.random(), first);
    }

    @OnEachDatabase
    void theFacilitatorsOwnCommentIsTakenBack() {
        backAndForth(step -> comment(step, room.fay(), "What do you mean?"), this::comments);
    }

    @OnEachDatabase
    void nothingIsSaidAgainOfACardThatIsGone() {
        CommandId removed = CommandId.random();
        talk.retract(room.fay(), room.id(), removed, comment(CommandId.random(), ben, "At our place too"));
        CommandId tagged = CommandId.random();
        talk.tag(room.fay(), room.id(), tagged, need, List.of("Safety"));
        canvas.remove(anna, room.id(), CommandId.random(), need);
        refused("cardChangedSince", () -> undo(removed));
        refused("cardChangedSince", () -> undo(tagged));
    }

    @OnEachDatabase
    void aCommentThatIsGoneIsNotTakenAwayAgain() {
        CommentId comment = comment(CommandId.random(), ben, "At our place too");
        CommandId removed = CommandId.random();
        talk.retract(room.fay(), room.id(), removed, comment);
        CommandId restored = undo(removed);
        talk.retract(ben, room.id(), CommandId.random(), comment);
        refused("noComment", () -> undo(restored));
    }

    @OnEachDatabase
    void tagsGoBackUnlessSomebodyHasGivenOthersSince() {
        talk.tag(anna, room.id(), CommandId.random(), need, List.of("Night shift", "safety"));
        backAndForth(
                step -> talk.tag(room.fay(), room.id(), step, need, List.of("Safety", "Everybody")),
                () -> talk.of(need).tags());
        CommandId tagged = CommandId.random();
        talk.tag(room.fay(), room.id(), tagged, need, List.of("Safety"));
        talk.tag(anna, room.id(), CommandId.random(), need, List.of("Mine"));
        refused("changedSince", () -> undo(tagged));
    }

    @OnEachDatabase
    void aReactionHasNoWayBack() {
        CommandId reacted = CommandId.random();
        talk.react(room.fay(), room.id(), reacted, need, Reaction.UNCLEAR, true);
        refused("notUndoable", () -> undo(reacted));
    }

    private void needLiesOpen() {
        anna = room.person("Anna");
        ben = room.person("Ben");
        room.open(Stage.NEEDS);
        need = room.write(anna, CardKind.NEED, "Know whom to ask");
    }

    private List<Comment> comments() {
        return talk.of(need).comments();
    }

    private CommentId comment(CommandId step, Actor actor, String text) {
        CommentId comment = new CommentId(UUID.randomUUID());
        talk.comment(actor, room.id(), step, comment, need, text);
        return comment;
    }
}
