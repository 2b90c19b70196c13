package dev.kernvraag.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.board.TestBoard;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.Postgres;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one database, and one person at each. */
class TwoNodesTests {
    private static ConfigurableApplicationContext here;
    private static ConfigurableApplicationContext there;

    private WorkshopId workshop;
    private Token anna;
    private Token ben;

    @BeforeAll
    static void twoNodes() {
        String database = Postgres.database();
        here = node(database);
        there = node(database);
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
    }

    @BeforeEach
    void twoPeopleAtTheNeeds() {
        FacilitatorId facilitator = here.getBean(FacilitatorService.class)
                .register("Fay", UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        WorkshopService workshops = here.getBean(WorkshopService.class);
        Workshop made = workshops.create(
                facilitator, new NewWorkshop("Two nodes", "", Language.EN, false, List.of("Everybody")));
        workshop = made.id();
        workshops.open(facilitator, workshop, CommandId.random());
        Guide guide = new Guide(here.getBean(AgendaService.class), here.getBean(FloorService.class));
        guide.enter(facilitator, workshop, Stage.NEEDS);
        guide.reveal(facilitator, workshop, Stage.NEEDS);
        ParticipantService participants = here.getBean(ParticipantService.class);
        anna = participants.join(workshop, "Anna", made.groups().getFirst().id());
        ben = participants.join(workshop, "Ben", made.groups().getFirst().id());
    }

    @Test
    void aCardThatIsWrittenAtOneNodeAppearsAtTheOther() {
        try (TestBoard annas = TestBoard.open(port(here), workshop, anna);
                TestBoard bens = TestBoard.open(port(there), workshop, ben)) {
            bens.await("snapshot");
            awaitCard(bens, annas.addNeed("Seen over there"));
            awaitCard(annas, bens.addNeed("And back"));
        }
    }

    @Test
    void everybodySeesThePeopleOfBothNodes() {
        try (TestBoard annas = TestBoard.open(port(here), workshop, anna)) {
            try (TestBoard bens = TestBoard.open(port(there), workshop, ben)) {
                awaitPeople(annas, "[\"Anna\",\"Ben\"]");
                awaitPeople(bens, "[\"Anna\",\"Ben\"]");
            }
            awaitPeople(annas, "[\"Anna\"]");
        }
    }

    @Test
    void aBrokenListenerLosesNothing() {
        try (TestBoard annas = TestBoard.open(port(here), workshop, anna);
                TestBoard bens = TestBoard.open(port(there), workshop, ben)) {
            bens.await("snapshot");
            assertThat(Postgres.breakConnections("kernvraag-listener")).isPositive();
            awaitCard(bens, annas.addNeed("Called out to nobody"));
        }
    }

    private static void awaitCard(TestBoard board, UUID card) {
        board.await(message -> message.toString().contains(card.toString()));
    }

    private static void awaitPeople(TestBoard board, String names) {
        board.await(message -> message.path("t").stringValue("").equals("people")
                && message.path("names").toString().equals(names));
    }

    private static ConfigurableApplicationContext node(String database) {
        return SpringApplication.run(
                Kernvraag.class,
                "--spring.profiles.active=test",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--kernvraag.registration.open=true",
                "--server.port=0");
    }

    private static int port(ConfigurableApplicationContext node) {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
