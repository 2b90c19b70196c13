package dev.kernvraag.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.DealService;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.history.HistoryKind;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two facilitators in one room: what the second may do, whose it is, and that a step pressed by both happens once. */
class CoFacilitatorServiceTests extends ServiceTest {
    @Autowired
    private CoFacilitatorService together;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private FloorService floor;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private DealService deals;

    @Autowired
    private HistoryService history;

    private Room room;
    private Facilitator gus;

    @BeforeEach
    void gusHasAnAccount() {
        room = rooms.named("Anna", "Ben");
        gus = facilitators.byId(rooms.facilitator()).orElseThrow();
    }

    @OnEachDatabase
    void whoIsInvitedFindsTheWorkshopInTheirListAndGuidesIt() {
        refused("noWorkshop", () -> workshops.get(gus.id(), room.id()));
        invite(gus.email());
        assertThat(workshops.of(gus.id())).extracting(Workshop::id).containsExactly(room.id());
        assertThat(together.of(gus.id(), room.id())).containsExactly(gus);
        floor.enter(
                gus.id(), room.id(), CommandId.random(), agendas.of(room.id()).current(), Phase.REVEAL);
        CardId card = room.write(new Actor.AsFacilitator(gus.id()), CardKind.MEANS, "Written by the second");
        assertThat(room.card(card).visible()).isTrue();
        assertThat(history.page(room.facilitator(), room.id(), HistoryKind.STEPS, Long.MAX_VALUE, 1)
                        .getFirst()
                        .by())
                .contains(gus);
    }

    @OnEachDatabase
    void onlySomebodyWithAnAccountIsInvitedAndOnlyOnce() {
        refused("noAccount", () -> invite("nobody@example.org"));
        invite(gus.email().toUpperCase(Locale.ROOT));
        refused("guidesAlready", () -> invite(gus.email()));
        refused("guidesAlready", () -> invite(emailOf(room.facilitator())));
    }

    @OnEachDatabase
    void whatIsTheOwnersOwnStaysTheOwners() {
        invite(gus.email());
        refused("ownerOnly", () -> workshops.bin(gus.id(), room.id(), CommandId.random()));
        refused("ownerOnly", () -> together.invite(gus.id(), room.id(), CommandId.random(), "x@example.org"));
        refused("ownerOnly", () -> together.handOver(gus.id(), room.id(), CommandId.random(), gus.id()));
        refused("ownerOnly", () -> together.dismiss(gus.id(), room.id(), CommandId.random(), room.facilitator()));
    }

    @OnEachDatabase
    void whoIsDismissedOrLeavesIsOutAtOnce() {
        invite(gus.email());
        together.dismiss(room.facilitator(), room.id(), CommandId.random(), gus.id());
        refused("noWorkshop", () -> workshops.get(gus.id(), room.id()));
        refused("noWorkshop", () -> workshops.close(gus.id(), room.id(), CommandId.random()));
        assertThat(workshops.of(gus.id())).isEmpty();
        refused("noCoFacilitator", () -> together.dismiss(room.facilitator(), room.id(), CommandId.random(), gus.id()));
        invite(gus.email());
        together.dismiss(gus.id(), room.id(), CommandId.random(), gus.id());
        assertThat(together.of(room.facilitator(), room.id())).isEmpty();
    }

    @OnEachDatabase
    void aWorkshopIsHandedOverToACoFacilitatorAndBack() {
        refused(
                "noCoFacilitator",
                () -> together.handOver(room.facilitator(), room.id(), CommandId.random(), gus.id()));
        invite(gus.email());
        FacilitatorId fay = room.facilitator();
        CommandId command = CommandId.random();
        together.handOver(fay, room.id(), command, gus.id());
        Workshop now = workshops.get(fay, room.id());
        assertThat(now.facilitator()).isEqualTo(gus.id());
        assertThat(now.coFacilitators()).containsExactly(fay);
        refused("ownerOnly", () -> workshops.bin(fay, room.id(), CommandId.random()));
        together.handOver(gus.id(), room.id(), CommandId.random(), fay);
        assertThat(workshops.get(gus.id(), room.id()).ownedBy(fay)).isTrue();
    }

    @OnEachDatabase
    void aStepThatBothPressAtTheSameMomentHappensOnce() {
        invite(gus.email());
        Standpoint seen = Standpoint.of(agendas.of(room.id()));
        floor.enter(room.facilitator(), room.id(), CommandId.random(), seen, Phase.REVEAL);
        refused("roomMovedSince", () -> floor.enter(gus.id(), room.id(), CommandId.random(), seen, Phase.REVEAL));
        Standpoint revealed = Standpoint.of(agendas.of(room.id()));
        floor.enter(gus.id(), room.id(), CommandId.random(), revealed, at(Stage.NEEDS));
        refused(
                "roomMovedSince",
                () -> floor.enter(room.facilitator(), room.id(), CommandId.random(), revealed, at(Stage.NEEDS)));
        assertThat(agendas.of(room.id()).here().stage()).isEqualTo(Stage.NEEDS);
    }

    @OnEachDatabase
    void aTurnThatBothDealIsDealtOnce() {
        invite(gus.email());
        room.enter(Stage.NEEDS);
        room.write(room.person("Anna"), CardKind.NEED, "One");
        room.write(room.person("Anna"), CardKind.NEED, "Two");
        deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS), 0);
        refused(
                "roomMovedSince",
                () -> deals.deal(gus.id(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS), 0));
        assertThat(canvas.cards(room.id()).stream().filter(Card::visible)).hasSize(1);
    }

    private void invite(String email) {
        together.invite(room.facilitator(), room.id(), CommandId.random(), email);
    }

    private String emailOf(FacilitatorId facilitator) {
        return facilitators.byId(facilitator).orElseThrow().email();
    }

    private StepId at(Stage stage) {
        return agendas.of(room.id()).first(stage).orElseThrow().id();
    }
}
