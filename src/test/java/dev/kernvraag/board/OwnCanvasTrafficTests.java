package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of the facilitator’s own canvases reaches the browsers of two people, and when. */
@RunningServer
class OwnCanvasTrafficTests {
    @LocalServerPort
    private int port;

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

    private FacilitatorId facilitator;
    private WorkshopId workshop;
    private StepId own;
    private StepId ahead;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoPeopleAtACanvasOfTheFacilitatorsOwn() {
        facilitator = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(
                facilitator, new NewWorkshop("An intranet", "An intranet", Language.EN, true, List.of("Staff")));
        workshop = made.id();
        workshops.open(facilitator, workshop, CommandId.random());
        own = planned("What we see");
        ahead = planned("A surprise for later");
        floor.enter(facilitator, workshop, CommandId.random(), own);
        anna = participants.join(workshop, "", made.groups().getFirst().id());
        ben = participants.join(workshop, "", made.groups().getFirst().id());
    }

    @Test
    void aScreenIsToldWhatTheCanvasAsksInBothLanguagesButNothingOfOneThatIsAhead() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            JsonNode snapshot = annas.await("snapshot");
            assertThat(snapshot.path("room").path("kind").stringValue("")).isEqualTo(key(own));
            JsonNode canvas = snapshot.path("canvases")
                    .valueStream()
                    .filter(one -> one.path("kind").stringValue("").equals(key(own)))
                    .findFirst()
                    .orElseThrow();
            assertThat(canvas.path("sections")).hasSize(3);
            assertThat(canvas.path("texts").path("question").path("nl").stringValue(""))
                    .isEqualTo("Wat zien jullie?");
            assertThat(annas.traffic())
                    .doesNotContain("A surprise for later", ahead.value().toString());
            floor.enter(facilitator, workshop, CommandId.random(), ahead);
            annas.await(message -> message.toString().contains("A surprise for later"));
        }
    }

    @Test
    void aCardReachesTheOthersOnceItsCanvasIsRevealed() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = UUID.randomUUID();
            annas.command("addCard", card(card, key(own)));
            annas.await("ack");
            bens.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            bens.await("snapshot");
            assertThat(bens.traffic()).doesNotContain(card.toString());
            floor.enter(facilitator, workshop, CommandId.random(), own, Phase.REVEAL);
            JsonNode patch = bens.await(message -> message.toString().contains(card.toString()));
            assertThat(patch.toString()).contains("\"kind\":\"" + key(own) + "\"");
        }
    }

    @Test
    void aCanvasThatIsNotThereTakesNoCard() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            for (String kind : List.of(key(StepId.random()), "OWN-", "OWN", "OWN-x", key(ahead))) {
                annas.command("addCard", card(UUID.randomUUID(), kind));
                assertThat(annas.await("nack").path("error").path("code").stringValue(""))
                        .isIn("unreadable", "stageNotReached");
            }
        }
    }

    @Test
    void anotherNameForASectionReachesTheScreensAtOnce() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            annas.await("snapshot");
            StepDraft plan = agendas.of(workshop).step(own).orElseThrow().plan();
            agendas.plan(facilitator, workshop, CommandId.random(), own, named(plan, "Called anew"));
            JsonNode patch = annas.await(message -> message.toString().contains("Called anew"));
            assertThat(patch.toString()).contains("[\"put\",\"canvases\",\"" + key(own) + "\"");
        }
    }

    private StepId planned(String name) {
        StepId step = StepId.random();
        agendas.add(
                facilitator,
                workshop,
                CommandId.random(),
                step,
                named(StepDraft.own(5), name),
                AgendaService.STEPS_MAX);
        return step;
    }

    private static StepDraft named(StepDraft plan, String name) {
        return new StepDraft(
                Stage.OWN, new Bilingual("", name), plan.instruction(), plan.minutes(), plan.rules(), plan.layout());
    }

    private static String key(StepId step) {
        return "OWN-" + step.value();
    }

    private static ObjectNode card(UUID card, String kind) {
        return TestBoard.object().put("card", card.toString()).put("kind", kind).put("text", "It goes well");
    }
}
