package dev.kernvraag.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.ThreadService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to cards beside being written: parked, covered, looked at first. */
class ParkingServiceTests extends ServiceTest {
    @Autowired
    private CanvasService canvas;

    @Autowired
    private ParkingService parking;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private RulesService rules;

    @Autowired
    private ThreadService thread;

    @Autowired
    private JournalService journal;

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
    void aFaceDownNeedThatIsParkedLiesOpenAmongTheMeansInOneLineOfTheJournal() {
        CardId app = room.write(anna, CardKind.NEED, "We need an app");
        long before = journal.head(id);
        parking.park(anna, id, CommandId.random(), app);
        assertThat(room.card(app).kind()).isEqualTo(CardKind.MEANS);
        assertThat(room.card(app).section()).isEqualTo("requested");
        assertThat(room.card(app).visible()).isTrue();
        assertThat(journal.head(id)).isEqualTo(before + 1);
    }

    @OnEachDatabase
    void aParkedCardGoesBackWithItsFields() {
        CardDraft draft = new CardDraft("keep", "An app", Map.of("forWhom", "nurses"));
        CardId app = room.write(anna, CardKind.NEED, draft);
        parking.park(anna, id, CommandId.random(), app);
        assertThat(room.card(app).fields()).isEmpty();
        parking.unpark(anna, id, CommandId.random(), app);
        assertThat(room.card(app).kind()).isEqualTo(CardKind.NEED);
        assertThat(room.card(app).section()).isEqualTo("keep");
        assertThat(room.card(app).field("forWhom")).isEqualTo("nurses");
    }

    @OnEachDatabase
    void linksFollowAParkedCardUnlessTheyWouldStayOnOneCanvas() {
        room.reveal(Stage.NEEDS);
        CardId need = room.write(anna, CardKind.NEED, "An app");
        CardId means = room.write(guide, CardKind.MEANS, "An intranet");
        CardId problem = room.write(guide, CardKind.PROBLEM, "Nobody answers");
        room.enter(Stage.PROBLEMS);
        room.reveal(Stage.PROBLEMS);
        room.link(guide, means, need);
        room.link(guide, problem, need);
        parking.park(guide, id, CommandId.random(), need);
        assertThat(thread.links(id)).hasSize(1);
        Link left = thread.links(id).getFirst();
        assertThat(left.from()).isEqualTo(need);
        assertThat(left.to()).isEqualTo(problem);
    }

    @OnEachDatabase
    void whoSaysThatACardIsNoMeansIsNotAskedAgain() {
        CardId app = room.write(anna, CardKind.NEED, "We need an app");
        parking.mean(anna, id, CommandId.random(), app);
        assertThat(room.card(app).meant()).isTrue();
    }

    @OnEachDatabase
    void nobodyParksOrAnswersForAnother() {
        CardId app = room.write(anna, CardKind.NEED, "We need an app");
        refused("notYours", () -> parking.park(ben, id, CommandId.random(), app));
        refused("notYours", () -> parking.mean(ben, id, CommandId.random(), app));
        refused("notYours", () -> parking.park(guide, id, CommandId.random(), app));
        refused("notParkable", () -> parking.unpark(anna, id, CommandId.random(), app));
        assertThat(room.card(app).kind()).isEqualTo(CardKind.NEED);
    }

    @OnEachDatabase
    void aStakeholderIsNeverAMeans() {
        CardId group = room.write(guide, CardKind.STAKEHOLDER, "The night shift");
        refused("notParkable", () -> parking.park(guide, id, CommandId.random(), group));
    }

    @OnEachDatabase
    void aHiddenCardIsSeenByNobodyElseUntilItIsShown() {
        room.reveal(Stage.NEEDS);
        CardId need = room.write(anna, CardKind.NEED, "Something rude");
        refused("facilitatorOnly", () -> moderation.hide(ben, id, CommandId.random(), need));
        refused("facilitatorOnly", () -> moderation.hide(anna, id, CommandId.random(), need));
        moderation.hide(guide, id, CommandId.random(), need);
        assertThat(room.card(need).visible()).isFalse();
        refused("facilitatorOnly", () -> moderation.show(anna, id, CommandId.random(), need));
        moderation.show(guide, id, CommandId.random(), need);
        assertThat(room.card(need).visible()).isTrue();
    }

    @OnEachDatabase
    void whereTheFacilitatorLooksFirstAParticipantsCardWaits() {
        CardId early = room.write(anna, CardKind.NEED, "Written before the reveal");
        rules.set(guide, id, CommandId.random(), new HouseRules(true, true));
        room.reveal(Stage.NEEDS);
        CardId late = room.write(ben, CardKind.NEED, "Written after it");
        CardId own = room.write(guide, CardKind.NEED, "The facilitator’s own");
        assertThat(room.card(early).standing()).isEqualTo(Standing.HELD);
        assertThat(room.card(late).standing()).isEqualTo(Standing.HELD);
        assertThat(room.card(own).visible()).isTrue();
        moderation.show(guide, id, CommandId.random(), late);
        moderation.show(guide, id, CommandId.random(), early);
        assertThat(room.card(late).visible()).isTrue();
        assertThat(canvas.cards(id).stream().map(Card::number)).doesNotHaveDuplicates();
    }

    @OnEachDatabase
    void onlyTheFacilitatorSetsTheRules() {
        refused("facilitatorOnly", () -> rules.set(anna, id, CommandId.random(), new HouseRules(true, false)));
        assertThat(rules.of(id)).isEqualTo(HouseRules.USUAL);
    }
}
