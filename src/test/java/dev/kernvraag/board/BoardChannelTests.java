package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Two people at one board, each with a socket of their own, on a running server. */
@RunningServer
class BoardChannelTests {
    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private RoundService rounds;

    @Autowired
    private LiveWorkshops live;

    private FacilitatorId facilitator;
    private WorkshopId workshop;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoPeopleAtTheNeeds() {
        facilitator = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(
                facilitator, new NewWorkshop("An intranet", "An intranet", Language.EN, false, List.of("Staff")));
        workshop = made.id();
        workshops.open(facilitator, workshop, CommandId.random());
        guide().enter(facilitator, workshop, Stage.NEEDS);
        anna = participants.join(workshop, "Anna", made.groups().getFirst().id());
        ben = participants.join(workshop, "Ben", made.groups().getFirst().id());
    }

    @Test
    void aCardIsAcknowledgedAndSeenByItsAuthorAloneUntilTheReveal() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("Feel what goes on elsewhere");
            annas.await("ack");
            Awaitility.await().untilAsserted(() -> assertThat(annas.traffic()).contains("Feel what goes on elsewhere"));

            bens.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            bens.await("snapshot");
            assertThat(bens.traffic()).doesNotContain(card.toString()).doesNotContain("Feel what goes on");

            guide().reveal(facilitator, workshop, Stage.NEEDS);
            JsonNode patch = bens.await(message -> names(message, card));
            assertThat(patch.toString()).contains("Feel what goes on elsewhere").contains("\"author\":\"Anna\"");
        }
    }

    @Test
    void aCardAddedByOneAfterTheRevealAppearsForTheOther() {
        guide().reveal(facilitator, workshop, Stage.NEEDS);
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("Follow a request");
            JsonNode patch = bens.await(message -> names(message, card));
            assertThat(patch.path("t").stringValue("")).isEqualTo("patch");
        }
    }

    @Test
    void aCommandSentTwiceHappensOnce() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            UUID command = UUID.randomUUID();
            UUID card = UUID.randomUUID();
            annas.command(command, "addCard", TestBoard.need(card, "Once"));
            annas.command(command, "addCard", TestBoard.need(card, "Once"));
            long first = annas.await("ack").path("seq").longValue(0);
            long second = annas.await("ack").path("seq").longValue(0);
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void somebodyElsesCardCannotBeChangedByAForgedMessage() {
        guide().reveal(facilitator, workshop, Stage.NEEDS);
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            UUID card = annas.addNeed("Anna’s own");
            annas.await("ack");
            bens.command("removeCard", TestBoard.object().put("card", card.toString()));
            assertThat(code(bens.await("nack"))).isEqualTo("notYours");
        }
    }

    @Test
    void badInputGetsASentenceAndTheBoardGoesOn() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            annas.addNeed("x".repeat(20_000));
            assertThat(code(annas.await("nack"))).isEqualTo("tooLong");
            annas.addNeed(" \u0000 ");
            assertThat(code(annas.await("nack"))).isEqualTo("empty");
            annas.sendText("{no json");
            annas.command("addCard", TestBoard.object().put("card", "not an id"));
            assertThat(code(annas.await("nack"))).isEqualTo("unreadable");
            annas.command(
                    "castDots",
                    TestBoard.object().put("round", UUID.randomUUID().toString()));
            assertThat(code(annas.await("nack"))).isEqualTo("unreadable");
            annas.addNeed("<img src=x onerror=alert(1)> \uD83D\uDE80 \u202Eabc =HYPERLINK(\"x\")");
            annas.await("ack");
        }
    }

    @Test
    void runningTotalsStayOnTheServerUntilTheRoundIsClosed() {
        guide().reveal(facilitator, workshop, Stage.NEEDS);
        RoundId round = RoundId.random();
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            UUID card = annas.addNeed("Wanted");
            annas.await("ack");
            rounds.open(facilitator, workshop, CommandId.random(), round, CardKind.NEED, 5, 3);
            annas.command(
                    "castDots",
                    TestBoard.object()
                            .put("round", round.value().toString())
                            .put("card", card.toString())
                            .put("dots", 3));
            annas.await("ack");
            bens.await(message -> message.toString().contains("\"voters\":1"));
            assertThat(bens.traffic()).doesNotContain("totals");
            rounds.close(facilitator, workshop, CommandId.random(), round);
            JsonNode closed = bens.await(message -> message.toString().contains("totals"));
            assertThat(closed.toString()).contains("\"dots\":3");
        }
    }

    @Test
    void aStaleScreenThatAsksGetsEverythingAnew() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            long seq = annas.await("snapshot").path("seq").longValue(0);
            annas.send(TestBoard.object().put("t", "check").put("seq", seq));
            annas.await("ok");
            annas.send(TestBoard.object().put("t", "check").put("seq", seq - 1));
            annas.await("snapshot");
        }
    }

    @Test
    void aStrangerAndAForeignPageAreKeptOut() {
        Workshop other =
                workshops.create(facilitator, new NewWorkshop("Another", "", Language.NL, true, List.of("Team")));
        workshops.open(facilitator, other.id(), CommandId.random());
        Token stranger =
                participants.join(other.id(), "Eve", other.groups().getFirst().id());
        assertThatThrownBy(() -> TestBoard.open(port, workshop, stranger)).hasStackTraceContaining("403");
        assertThatThrownBy(() -> TestBoard.connect(port, workshop, anna, "https://evil.example"))
                .hasStackTraceContaining("403");
    }

    @Test
    void theLiveWorkshopGoesAwayWithItsLastScreen() {
        // The screens of the tests before are still on their way out.
        awaitLive(0);
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            annas.await("snapshot");
            assertThat(live.size()).isEqualTo(1);
        }
        awaitLive(0);
    }

    private void awaitLive(int workshops) {
        Awaitility.await().untilAsserted(() -> assertThat(live.size()).isEqualTo(workshops));
    }

    private static boolean names(JsonNode message, UUID card) {
        return message.path("t").stringValue("").equals("patch")
                && message.toString().contains(card.toString());
    }

    private static String code(JsonNode nack) {
        return nack.path("error").path("code").stringValue("");
    }

    private Guide guide() {
        return new Guide(agendas, floor);
    }
}
