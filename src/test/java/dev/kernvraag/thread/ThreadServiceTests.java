package dev.kernvraag.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class ThreadServiceTests extends ServiceTest {
    @Autowired
    private ThreadService thread;

    @Autowired
    private CanvasService canvas;

    private Room room;
    private Actor.AsParticipant anna;
    private CardId need;
    private CardId goal;

    @BeforeEach
    void aNeedAndAGoalThatLieOpen() {
        room = rooms.named("Anna", "Ben");
        anna = room.person("Anna");
        room.open(Stage.NEEDS);
        need = room.write(anna, CardKind.NEED, "Know whom to ask");
        room.open(Stage.GOALS);
        goal = room.write(anna, CardKind.GOAL, "Answered the same day");
        room.enter(Stage.THREAD);
    }

    @OnEachDatabase
    void aLinkRunsFromTheMeansToForWhomHoweverItIsTied() {
        LinkId link = room.link(anna, goal, need);
        assertThat(thread.links(room.id())).containsExactly(new Link(link, need, goal, anna.proofOf(link.value())));
    }

    @OnEachDatabase
    void cardsOfOneCanvasAreNotLinked() {
        CardId other = room.write(room.fay(), CardKind.NEED, "Feel what goes on");
        refused("sameCanvas", () -> room.link(anna, need, other));
        refused("sameCanvas", () -> room.link(anna, need, need));
    }

    @OnEachDatabase
    void twoCardsAreLinkedOnce() {
        room.link(anna, need, goal);
        refused("linkExists", () -> room.link(room.person("Ben"), goal, need));
    }

    @OnEachDatabase
    void onlyWhatLiesOpenIsLinked() {
        room.enter(Stage.PROBLEMS);
        CardId hidden = room.write(anna, CardKind.PROBLEM, "Nobody answers");
        refused("noCard", () -> room.link(anna, hidden, need));
        canvas.remove(anna, room.id(), CommandId.random(), goal);
        refused("noCard", () -> room.link(anna, need, goal));
        refused("noCard", () -> room.link(anna, need, new CardId(UUID.randomUUID())));
        Room elsewhere = rooms.named();
        CardId foreign = elsewhere.write(elsewhere.fay(), CardKind.GOAL, "Somewhere else");
        refused("noCard", () -> room.link(anna, need, foreign));
    }

    @OnEachDatabase
    void aLinkIsLoosenedByWhoTiedItAndByTheFacilitator() {
        LinkId annas = room.link(anna, need, goal);
        refused("notYours", () -> thread.unlink(room.person("Ben"), room.id(), CommandId.random(), annas));
        thread.unlink(anna, room.id(), CommandId.random(), annas);
        LinkId again = room.link(anna, need, goal);
        thread.unlink(room.fay(), room.id(), CommandId.random(), again);
        assertThat(thread.links(room.id())).isEmpty();
        refused("noLink", () -> thread.unlink(anna, room.id(), CommandId.random(), again));
    }

    @OnEachDatabase
    void aLinkStaysWithARemovedCardAndComesBackWithIt() {
        LinkId link = room.link(anna, need, goal);
        canvas.remove(anna, room.id(), CommandId.random(), need);
        canvas.restore(anna, room.id(), CommandId.random(), need);
        assertThat(thread.links(room.id())).extracting(Link::id).containsExactly(link);
    }

    @OnEachDatabase
    void inAClosedWorkshopParticipantsLinkNothing() {
        room.close();
        refused("workshopClosed", () -> room.link(anna, need, goal));
    }
}
