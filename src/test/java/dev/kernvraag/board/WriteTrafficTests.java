package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.ReopenService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
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

/** What of the others’ writing reaches a browser before the reveal: nothing, not even how much there is of it. */
@RunningServer
class WriteTrafficTests {
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
    private ReopenService reopening;

    private FacilitatorId facilitator;
    private WorkshopId workshop;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoPeopleWriteNeeds() {
        facilitator = facilitators
                .register("Fay", UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made =
                workshops.create(facilitator, new NewWorkshop("Writing", "", Language.EN, false, List.of("Staff")));
        workshop = made.id();
        workshops.open(facilitator, workshop, CommandId.random());
        new Guide(agendas, floor).enter(facilitator, workshop, Stage.NEEDS);
        anna = participants.join(workshop, "Anna", made.groups().getFirst().id());
        ben = participants.join(workshop, "Ben", made.groups().getFirst().id());
    }

    @Test
    void whileTheRoomWritesAnotherBrowserIsToldNothingAtAll() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID first = annas.addNeed("Known to nobody yet");
            annas.await("ack");
            annas.command("removeCard", TestBoard.object().put("card", first.toString()));
            annas.await("ack");
            annas.command("restoreCard", TestBoard.object().put("card", first.toString()));
            annas.await("ack");
            annas.addNeed("Nor this");
            annas.await("ack");

            new Guide(agendas, floor).reveal(facilitator, workshop, Stage.NEEDS);
            bens.await(message -> message.toString().contains(first.toString()));
            List<String> heard = bens.traffic().lines().toList();
            assertThat(heard.subList(1, heard.size()))
                    .filteredOn(message -> !message.contains("\"t\":\"people\""))
                    .singleElement()
                    .asString()
                    .contains("Known to nobody yet", "Nor this");
        }
    }

    @Test
    void noNumberTellsHowMuchTheOthersWrite() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            long begin = place(bens.await("snapshot"), "seq");
            bens.addNeed("Ben’s first");
            long first = place(bens.await("ack"), "seq");
            annas.addNeed("Anna’s");
            annas.await("ack");
            bens.addNeed("Ben’s second");
            long second = place(bens.await("ack"), "seq");
            JsonNode patch = bens.await(message -> message.toString().contains("second"));
            assertThat(place(patch, "to")).isNotEqualTo(place(patch, "from"));
            assertThat(List.of(first - begin, second - first, place(patch, "to") - place(patch, "from")))
                    .allMatch(step -> Math.abs(step) > 1_000);
            assertThat(bens.traffic()).doesNotContain("\"line\"");
        }
    }

    @Test
    void aCanvasThatIsOpenedAgainShowsItsOldCardsAndNothingOfTheNewOnes() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            annas.addNeed("From before");
            annas.await("ack");
            Guide guide = new Guide(agendas, floor);
            guide.reveal(facilitator, workshop, Stage.NEEDS);
            bens.await(message -> message.toString().contains("From before"));
            floor.enter(facilitator, workshop, CommandId.random(), guide.step(workshop, Stage.NEEDS), Phase.DISCUSS);
            bens.await(message -> message.toString().contains("\"composing\":false"));
            reopening.reopen(
                    facilitator,
                    workshop,
                    CommandId.random(),
                    Standpoint.of(agendas.of(workshop)),
                    guide.step(workshop, Stage.NEEDS),
                    Writing.ALONE);
            JsonNode opened = bens.await(message -> message.toString().contains("\"composing\":true"));
            assertThat(opened.toString()).contains("\"phase\":\"WRITE\"").doesNotContain("[\"del\",\"cards\"");
            UUID since = annas.addNeed("Known to nobody yet");
            annas.await("ack");
            try (TestBoard late = TestBoard.open(port, workshop, ben)) {
                assertThat(late.await("snapshot").toString())
                        .contains("From before")
                        .doesNotContain("Known to nobody yet", since.toString());
            }
            assertThat(bens.traffic()).doesNotContain("Known to nobody yet", since.toString());

            guide.reveal(facilitator, workshop, Stage.NEEDS);
            JsonNode turned = bens.await(message -> message.toString().contains(since.toString()));
            assertThat(turned.toString()).doesNotContain("From before");
        }
    }

    private static long place(JsonNode message, String key) {
        return message.path(key).longValue(-1);
    }
}
