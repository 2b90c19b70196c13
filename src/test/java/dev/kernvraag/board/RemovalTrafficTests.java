package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
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

/** What reaches the browsers of a nameless room when a writer is taken out of it. */
@RunningServer
class RemovalTrafficTests {
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

    @Autowired
    private RoomCommands commands;

    private FacilitatorId facilitator;
    private WorkshopId workshop;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoNamelessPeopleAtTheRevealedNeeds() {
        facilitator = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(
                facilitator, new NewWorkshop("An intranet", "An intranet", Language.EN, true, List.of("Staff")));
        workshop = made.id();
        workshops.open(facilitator, workshop, CommandId.random());
        Guide guide = new Guide(agendas, floor);
        guide.enter(facilitator, workshop, Stage.NEEDS);
        guide.reveal(facilitator, workshop, Stage.NEEDS);
        anna = participants.join(workshop, "", made.groups().getFirst().id());
        ben = participants.join(workshop, "", made.groups().getFirst().id());
    }

    @Test
    void theWriterOfACardIsSentAwayWithAllTheirCardsAndTheOthersLearnNothingMore() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard second = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID rude = annas.addNeed("Something rude");
            bens.await(message -> op(message, "put", rude));
            UUID another = second.addNeed("Another rude thing");
            bens.await(message -> op(message, "put", another));
            UUID own = bens.addNeed("Ben’s own");
            bens.await(message -> op(message, "put", own));
            remove(rude);
            assertThat(annas.await("bye").path("reason").stringValue("")).isEqualTo("removed");
            assertThat(second.await("bye").path("reason").stringValue("")).isEqualTo("removed");
            assertThat(annas.await(JsonNode::isMissingNode).isMissingNode()).isTrue();
            bens.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            assertThat(bens.await("snapshot").toString())
                    .contains(own.toString())
                    .doesNotContain(rude.toString(), another.toString());
            assertThat(bens.traffic())
                    .doesNotContain(anna.participant().value().toString())
                    .doesNotContain("outcast");
            bens.addNeed("Ben goes on");
            bens.await("ack");
        }
        assertThatThrownBy(() -> TestBoard.open(port, workshop, anna))
                .rootCause()
                .hasMessageContaining("403");
    }

    @Test
    void aWriterWhoHadGoneDoesNotComeBack() {
        UUID rude;
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            rude = annas.addNeed("Something rude");
            annas.await("ack");
        }
        remove(rude);
        assertThatThrownBy(() -> TestBoard.open(port, workshop, anna))
                .rootCause()
                .hasMessageContaining("403");
        try (TestBoard bens = TestBoard.open(port, workshop, ben)) {
            assertThat(bens.await("snapshot").toString()).doesNotContain(rude.toString());
        }
    }

    private void remove(UUID card) {
        Viewer fay = new Viewer(workshop, new Actor.AsFacilitator(facilitator), Audience.FACILITATOR);
        commands.execute(
                fay, CommandId.random(), "removeWriter", TestBoard.object().put("card", card.toString()));
    }

    private static boolean op(JsonNode message, String what, UUID id) {
        for (JsonNode op : message.path("ops")) {
            if (op.toString().contains("\"" + what + "\"") && op.toString().contains(id.toString())) {
                return true;
            }
        }
        return false;
    }
}
