package dev.kernvraag.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Tables;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of cards, in a workshop that knows nobody’s name. */
class TalkServiceTests extends ServiceTest {
    @Autowired
    private TalkService talk;

    @Autowired
    private FloorService floor;

    @Autowired
    private AgendaService agendas;

    private Room room;
    private WorkshopId id;
    private Actor guide;
    private Actor.AsParticipant anna;
    private Actor.AsParticipant ben;

    @BeforeEach
    void twoPeopleAtTheNeeds() {
        room = rooms.anonymous();
        id = room.id();
        guide = room.fay();
        anna = room.join("Anna");
        ben = room.join("Ben");
        room.open(Stage.ASKED_FOR);
        room.enter(Stage.NEEDS);
    }

    @OnEachDatabase
    void aPersonGivesAReactionOnceAndCanTakeItBack() {
        CardId need = open(anna, "Know whom to ask");
        talk.react(ben, id, CommandId.random(), need, Reaction.VALUABLE, true);
        talk.react(ben, id, CommandId.random(), need, Reaction.VALUABLE, true);
        talk.react(anna, id, CommandId.random(), need, Reaction.VALUABLE, true);
        talk.react(ben, id, CommandId.random(), need, Reaction.UNCLEAR, true);
        assertThat(talk.of(need).marks().get(Reaction.VALUABLE)).hasSize(2);
        assertThat(talk.of(need).marks().get(Reaction.UNCLEAR)).hasSize(1);
        talk.react(ben, id, CommandId.random(), need, Reaction.UNCLEAR, false);
        assertThat(talk.of(need).marks()).doesNotContainKey(Reaction.UNCLEAR);
    }

    @OnEachDatabase
    void theReactionsOfOnePersonHaveNothingInCommon() {
        CardId one = open(anna, "Know whom to ask");
        CardId other = open(anna, "Follow a request");
        talk.react(ben, id, CommandId.random(), one, Reaction.VALUABLE, true);
        talk.react(ben, id, CommandId.random(), one, Reaction.DOUBTED, true);
        talk.react(ben, id, CommandId.random(), other, Reaction.VALUABLE, true);
        assertThat(tables.rowsOf(id).stream()
                        .filter(row -> row.table().equals("card_reaction"))
                        .map(Tables.Row::columns)
                        .map(columns -> columns.get("mark")))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @OnEachDatabase
    void aCommentInAnAnonymousWorkshopHasNeitherAuthorNorOrder() {
        CardId need = open(anna, "Know whom to ask");
        List<CommentId> written = IntStream.range(0, 5)
                .mapToObj(number -> comment(ben, need, "Comment " + number))
                .toList();
        assertThat(talk.of(need).comments()).hasSize(5).allSatisfy(comment -> {
            assertThat(comment.author()).isEmpty();
            assertThat(comment.position()).isZero();
        });
        assertThat(talk.of(need).comments().stream()
                        .map(comment -> comment.id().value().toString()))
                .isSorted()
                .hasSameSizeAs(written);
    }

    @OnEachDatabase
    void aCommentIsTakenBackByItsWriterOrTheFacilitatorAndNobodyElse() {
        CardId need = open(anna, "Know whom to ask");
        CommentId first = comment(ben, need, "At our place too");
        CommentId second = comment(ben, need, "Every week");
        refused("notYours", () -> talk.retract(anna, id, CommandId.random(), first));
        talk.retract(ben, id, CommandId.random(), first);
        talk.retract(guide, id, CommandId.random(), second);
        assertThat(talk.of(need).comments()).isEmpty();
        refused("noComment", () -> talk.retract(ben, id, CommandId.random(), first));
    }

    @OnEachDatabase
    void aCommentStandsBehindTheOthersThoughOneOfThemWasTakenAway() {
        Room named = rooms.named("Anna");
        named.open(Stage.NEEDS);
        CardId need = named.write(named.fay(), CardKind.NEED, "Know whom to ask");
        CommentId first = new CommentId(UUID.randomUUID());
        talk.comment(named.person("Anna"), named.id(), CommandId.random(), first, need, "First");
        for (String text : List.of("Second", "Third")) {
            CommentId comment = new CommentId(UUID.randomUUID());
            talk.comment(named.person("Anna"), named.id(), CommandId.random(), comment, need, text);
        }
        talk.retract(named.person("Anna"), named.id(), CommandId.random(), first);
        CommentId last = new CommentId(UUID.randomUUID());
        talk.comment(named.person("Anna"), named.id(), CommandId.random(), last, need, "Fourth");
        assertThat(talk.of(need).comments())
                .extracting(Comment::text, Comment::position)
                .containsExactly(tuple("Second", 2), tuple("Third", 3), tuple("Fourth", 4));
    }

    @OnEachDatabase
    void tagsAreGivenByTheAuthorAndTheFacilitatorOnly() {
        CardId need = open(anna, "Know whom to ask");
        talk.tag(anna, id, CommandId.random(), need, List.of(" Night shift ", "night shift", "", "Safety"));
        assertThat(talk.of(need).tags()).containsExactly("Night shift", "Safety");
        refused("notYours", () -> talk.tag(ben, id, CommandId.random(), need, List.of("Mine")));
        talk.tag(guide, id, CommandId.random(), need, List.of("Safety"));
        assertThat(talk.of(need).tags()).containsExactly("Safety");
        List<String> many = List.of("a", "b", "c", "d", "e", "f");
        refused("tagsTooMany", () -> talk.tag(guide, id, CommandId.random(), need, many));
        refused("tooLong", () -> talk.tag(guide, id, CommandId.random(), need, List.of("x".repeat(31))));
    }

    @OnEachDatabase
    void nothingIsSaidOfACardThatLiesFaceDown() {
        CardId need = room.write(anna, CardKind.NEED, "Know whom to ask");
        refused("noCard", () -> talk.react(ben, id, CommandId.random(), need, Reaction.VALUABLE, true));
        refused("noCard", () -> comment(guide, need, "What is this?"));
        refused("noCard", () -> talk.tag(anna, id, CommandId.random(), need, List.of("Safety")));
        assertThat(talk.of(id)).isEmpty();
    }

    @OnEachDatabase
    void nothingIsSaidInAClosedWorkshopOrWhereThePensWereTaken() {
        CardId need = open(anna, "Know whom to ask");
        floor.lock(
                room.facilitator(),
                id,
                CommandId.random(),
                agendas.of(id).first(Stage.NEEDS).orElseThrow().id(),
                true);
        refused("stageLocked", () -> talk.react(ben, id, CommandId.random(), need, Reaction.VALUABLE, true));
        floor.lock(
                room.facilitator(),
                id,
                CommandId.random(),
                agendas.of(id).first(Stage.NEEDS).orElseThrow().id(),
                false);
        room.close();
        refused("workshopClosed", () -> comment(ben, need, "Too late"));
    }

    private CardId open(Actor actor, String text) {
        room.reveal(Stage.NEEDS);
        return room.write(actor, CardKind.NEED, text);
    }

    private CommentId comment(Actor actor, CardId card, String text) {
        CommentId comment = new CommentId(UUID.randomUUID());
        talk.comment(actor, id, CommandId.random(), comment, card, text);
        return comment;
    }
}
