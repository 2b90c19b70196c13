package dev.kernvraag.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** What happens to cards beside being written: parked, covered, looked at first. */
@SpringBootTest(properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
@Transactional
class ParkingServiceTests {
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
    private ParkingService parking;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private RulesService rules;

    @Autowired
    private ThreadService thread;

    @Autowired
    private JournalService journal;

    @SuppressWarnings("NullAway.Init")
    private FacilitatorId fay;

    @SuppressWarnings("NullAway.Init")
    private WorkshopId id;

    @SuppressWarnings("NullAway.Init")
    private Actor.AsFacilitator guide;

    @SuppressWarnings("NullAway.Init")
    private Actor.AsParticipant anna;

    @SuppressWarnings("NullAway.Init")
    private Actor.AsParticipant ben;

    @BeforeEach
    void twoPeopleAtTheNeeds() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, true, List.of("Staff")));
        id = made.id();
        guide = new Actor.AsFacilitator(fay);
        workshops.open(fay, id, CommandId.random());
        anna = join(made);
        ben = join(made);
        room().reveal(fay, id, Stage.ASKED_FOR);
        room().enter(fay, id, Stage.NEEDS);
    }

    @Test
    void aFaceDownNeedThatIsParkedLiesOpenAmongTheMeansInOneLineOfTheJournal() {
        CardId app = write(anna, CardKind.NEED, "We need an app");
        long before = journal.head(id);
        parking.park(anna, id, CommandId.random(), app);
        assertThat(card(app).kind()).isEqualTo(CardKind.MEANS);
        assertThat(card(app).section()).isEqualTo("requested");
        assertThat(card(app).visible()).isTrue();
        assertThat(journal.head(id)).isEqualTo(before + 1);
    }

    @Test
    void aParkedCardGoesBackWithItsFields() {
        CardId app = CardIds.random();
        CardDraft draft = new CardDraft("keep", "An app", Map.of("forWhom", "nurses"));
        canvas.add(anna, id, CommandId.random(), app, CardKind.NEED, draft);
        parking.park(anna, id, CommandId.random(), app);
        assertThat(card(app).fields()).isEmpty();
        parking.unpark(anna, id, CommandId.random(), app);
        assertThat(card(app).kind()).isEqualTo(CardKind.NEED);
        assertThat(card(app).section()).isEqualTo("keep");
        assertThat(card(app).field("forWhom")).isEqualTo("nurses");
    }

    @Test
    void linksFollowAParkedCardUnlessTheyWouldStayOnOneCanvas() {
        room().reveal(fay, id, Stage.NEEDS);
        CardId need = write(anna, CardKind.NEED, "An app");
        CardId means = write(guide, CardKind.MEANS, "An intranet");
        CardId problem = write(guide, CardKind.PROBLEM, "Nobody answers");
        room().enter(fay, id, Stage.PROBLEMS);
        room().reveal(fay, id, Stage.PROBLEMS);
        thread.link(guide, id, CommandId.random(), new LinkId(UUID.randomUUID()), means, need);
        thread.link(guide, id, CommandId.random(), new LinkId(UUID.randomUUID()), problem, need);
        parking.park(guide, id, CommandId.random(), need);
        assertThat(thread.links(id)).hasSize(1);
        Link left = thread.links(id).getFirst();
        assertThat(left.from()).isEqualTo(need);
        assertThat(left.to()).isEqualTo(problem);
    }

    @Test
    void whoSaysThatACardIsNoMeansIsNotAskedAgain() {
        CardId app = write(anna, CardKind.NEED, "We need an app");
        parking.mean(anna, id, CommandId.random(), app);
        assertThat(card(app).meant()).isTrue();
    }

    @Test
    void nobodyParksOrAnswersForAnother() {
        CardId app = write(anna, CardKind.NEED, "We need an app");
        refused("notYours", () -> parking.park(ben, id, CommandId.random(), app));
        refused("notYours", () -> parking.mean(ben, id, CommandId.random(), app));
        refused("notYours", () -> parking.park(guide, id, CommandId.random(), app));
        refused("notParkable", () -> parking.unpark(anna, id, CommandId.random(), app));
        assertThat(card(app).kind()).isEqualTo(CardKind.NEED);
    }

    @Test
    void aStakeholderIsNeverAMeans() {
        CardId group = write(guide, CardKind.STAKEHOLDER, "The night shift");
        refused("notParkable", () -> parking.park(guide, id, CommandId.random(), group));
    }

    @Test
    void aHiddenCardIsSeenByNobodyElseUntilItIsShown() {
        room().reveal(fay, id, Stage.NEEDS);
        CardId need = write(anna, CardKind.NEED, "Something rude");
        refused("facilitatorOnly", () -> moderation.hide(ben, id, CommandId.random(), need));
        refused("facilitatorOnly", () -> moderation.hide(anna, id, CommandId.random(), need));
        moderation.hide(guide, id, CommandId.random(), need);
        assertThat(card(need).visible()).isFalse();
        refused("facilitatorOnly", () -> moderation.show(anna, id, CommandId.random(), need));
        moderation.show(guide, id, CommandId.random(), need);
        assertThat(card(need).visible()).isTrue();
    }

    @Test
    void whereTheFacilitatorLooksFirstAParticipantsCardWaits() {
        CardId early = write(anna, CardKind.NEED, "Written before the reveal");
        rules.set(guide, id, CommandId.random(), new HouseRules(true, true));
        room().reveal(fay, id, Stage.NEEDS);
        CardId late = write(ben, CardKind.NEED, "Written after it");
        CardId own = write(guide, CardKind.NEED, "The facilitator’s own");
        assertThat(card(early).standing()).isEqualTo(Standing.HELD);
        assertThat(card(late).standing()).isEqualTo(Standing.HELD);
        assertThat(card(own).visible()).isTrue();
        moderation.show(guide, id, CommandId.random(), late);
        moderation.show(guide, id, CommandId.random(), early);
        assertThat(card(late).visible()).isTrue();
        assertThat(canvas.cards(id).stream().map(Card::number)).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheFacilitatorSetsTheRules() {
        refused("facilitatorOnly", () -> rules.set(anna, id, CommandId.random(), new HouseRules(true, false)));
        assertThat(rules.of(id)).isEqualTo(HouseRules.USUAL);
    }

    private Actor.AsParticipant join(Workshop made) {
        return participants
                .recognise(
                        id, participants.join(id, "", made.groups().getFirst().id()))
                .orElseThrow();
    }

    private Guide room() {
        return new Guide(agendas, floor);
    }

    private CardId write(Actor actor, CardKind kind, String text) {
        CardId card = CardIds.random();
        canvas.add(actor, id, CommandId.random(), card, kind, new CardDraft("", text, Map.of()));
        return card;
    }

    private Card card(CardId card) {
        return canvas.card(id, card).orElseThrow();
    }

    private static void refused(String code, ThrowingCallable forbidden) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(forbidden)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static final class CardIds {
        static CardId random() {
            return new CardId(UUID.randomUUID());
        }
    }
}
