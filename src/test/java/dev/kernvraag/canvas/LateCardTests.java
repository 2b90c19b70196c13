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
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
@Transactional
class LateCardTests {
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
    private ModerationService moderation;

    private FacilitatorId fay;
    private WorkshopId id;
    private Guide guide;
    private Actor.AsParticipant anna;

    @BeforeEach
    void theRoomHasLeftItsNeeds() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff")));
        id = made.id();
        guide = new Guide(agendas, floor);
        workshops.open(fay, id, CommandId.random());
        guide.enter(fay, id, Stage.NEEDS);
        guide.reveal(fay, id, Stage.NEEDS);
        anna = participants
                .recognise(
                        id,
                        participants.join(id, "Anna", made.groups().getFirst().id()))
                .orElseThrow();
    }

    @Test
    void aCardThatIsHandedInAfterItsCanvasWasLeftIsKeptBesideIt() {
        guide.enter(fay, id, Stage.GOALS);
        Card card = handedIn();
        assertThat(card.standing()).isEqualTo(Standing.LATE);
        assertThat(card.visible()).isFalse();
        assertThat(card.faceDown()).isFalse();
    }

    @Test
    void aCardThatIsHandedInWhileThePensAreTakenIsKeptBesideTheCanvas() {
        floor.lock(fay, id, CommandId.random(), guide.step(id, Stage.NEEDS), true);
        assertThat(handedIn().standing()).isEqualTo(Standing.LATE);
    }

    @Test
    void theFacilitatorTakesALateCardInAndItLiesOpenWithTheOthers() {
        guide.enter(fay, id, Stage.GOALS);
        CardId card = handedIn().id();
        moderation.show(new Actor.AsFacilitator(fay), id, CommandId.random(), card);
        assertThat(canvas.card(id, card)).hasValueSatisfying(taken -> {
            assertThat(taken.visible()).isTrue();
            assertThat(taken.number()).isEqualTo(1);
        });
    }

    @Test
    void aLateCardThatWasLeftBesideCanStillBeTakenIn() {
        guide.enter(fay, id, Stage.GOALS);
        CardId card = handedIn().id();
        moderation.hide(new Actor.AsFacilitator(fay), id, CommandId.random(), card);
        assertThat(canvas.card(id, card).map(Card::standing)).contains(Standing.HIDDEN);
        moderation.show(new Actor.AsFacilitator(fay), id, CommandId.random(), card);
        assertThat(canvas.card(id, card))
                .hasValueSatisfying(taken -> assertThat(taken.visible()).isTrue());
    }

    @Test
    void aLateCardIsNotTurnedOverWithTheOthers() {
        guide.enter(fay, id, Stage.GOALS);
        floor.lock(fay, id, CommandId.random(), guide.step(id, Stage.GOALS), true);
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(anna, id, CommandId.random(), card, CardKind.GOAL, new CardDraft("", "Too late", Map.of()));
        guide.reveal(fay, id, Stage.GOALS);
        assertThat(canvas.card(id, card))
                .hasValueSatisfying(one -> assertThat(one.visible()).isFalse());
    }

    @Test
    void nobodyButTheFacilitatorDecidesAboutALateCard() {
        guide.enter(fay, id, Stage.GOALS);
        CardId card = handedIn().id();
        guide.enter(fay, id, Stage.NEEDS);
        refused("facilitatorOnly", () -> moderation.show(anna, id, CommandId.random(), card));
        assertThat(canvas.card(id, card).map(Card::standing)).contains(Standing.LATE);
    }

    private Card handedIn() {
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(anna, id, CommandId.random(), card, CardKind.NEED, new CardDraft("", "Whom to ask", Map.of()));
        return canvas.card(id, card).orElseThrow();
    }

    private static void refused(String code, Runnable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
