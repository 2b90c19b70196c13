package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.SplitService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.SubgroupPlan;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What reaches the browsers of a subgroup of what another one does, in an anonymous workshop. */
@RunningServer
class SubgroupTrafficTests {
    private static final int PEOPLE = 6;

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
    private SplitService splits;

    private FacilitatorId facilitator;
    private WorkshopId workshop;
    private Map<Stage, List<Token>> people;

    @BeforeEach
    void sixPeopleInTwoSubgroups() {
        facilitator = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = workshops.create(
                facilitator, new NewWorkshop("An intranet", "An intranet", Language.EN, true, List.of("Staff")));
        workshop = made.id();
        workshops.open(facilitator, workshop, CommandId.random());
        List<Token> joined = Stream.generate(() ->
                        participants.join(workshop, "", made.groups().getFirst().id()))
                .limit(PEOPLE)
                .toList();
        List<SubgroupPlan> plans = Stream.of(Stage.NEEDS, Stage.GOALS)
                .map(stage -> new SubgroupPlan(step(stage), Set.of()))
                .toList();
        splits.split(facilitator, workshop, CommandId.random(), Standpoint.of(agendas.of(workshop)), plans, 1);
        people = joined.stream()
                .collect(Collectors.groupingBy(token ->
                        agendas.of(workshop).hereFor(token.participant()).stage()));
    }

    @Test
    void eachScreenIsAtItsOwnSubgroupsCanvas() {
        people.forEach((stage, tokens) -> tokens.forEach(token -> {
            try (TestBoard board = TestBoard.open(port, workshop, token)) {
                JsonNode room = board.await("snapshot").path("room");
                assertThat(room.path("stage").stringValue("")).isEqualTo(stage.name());
                assertThat(room.path("step").stringValue(""))
                        .isEqualTo(step(stage).value().toString());
                assertThat(room.path("composing").booleanValue()).isTrue();
            }
        }));
    }

    @Test
    void nothingOfASubgroupReachesAnotherFaceDownOrOpenUntilTheyAreTogether() {
        try (TestBoard writes = board(Stage.GOALS, 0);
                TestBoard beside = board(Stage.GOALS, 1);
                TestBoard apart = board(Stage.NEEDS, 0)) {
            beside.await("snapshot");
            apart.await("snapshot");
            UUID card = UUID.randomUUID();
            writes.command("addCard", card(card, "GOAL"));
            writes.await("ack");
            again(beside);
            again(apart);
            assertThat(beside.traffic()).doesNotContain(card.toString(), "Only ours");
            assertThat(apart.traffic()).doesNotContain(card.toString(), "Only ours");

            floor.enter(facilitator, workshop, CommandId.random(), step(Stage.GOALS), Phase.REVEAL);
            beside.await(message -> message.toString().contains("Only ours"));
            again(apart);
            writes.command("react", of(card).put("reaction", "VALUABLE").put("given", true));
            writes.command(
                    "comment",
                    of(card).put("comment", UUID.randomUUID().toString()).put("text", "Said of it"));
            beside.await(message -> message.toString().contains("Said of it"));
            again(apart);
            assertThat(apart.traffic()).doesNotContain(card.toString(), "Only ours", "Said of it");

            splits.bringTogether(facilitator, workshop, CommandId.random());
            JsonNode patch = apart.await(message -> message.toString().contains("Only ours"));
            assertThat(patch.path("t").stringValue("")).isEqualTo("patch");
            assertThat(patch.toString()).contains("Said of it");
        }
    }

    @Test
    void whatLayOpenBeforeIsPutAwayWhileAnotherSubgroupWorksOnIt() {
        splits.bringTogether(facilitator, workshop, CommandId.random());
        try (TestBoard apart = board(Stage.NEEDS, 0);
                TestBoard writes = board(Stage.GOALS, 0)) {
            floor.enter(facilitator, workshop, CommandId.random(), step(Stage.GOALS));
            floor.enter(facilitator, workshop, CommandId.random(), step(Stage.GOALS), Phase.REVEAL);
            UUID card = UUID.randomUUID();
            writes.command("addCard", card(card, "GOAL"));
            apart.await(message -> message.toString().contains(card.toString()));
            List<SubgroupPlan> plans = Stream.of(Stage.NEEDS, Stage.GOALS)
                    .map(stage -> new SubgroupPlan(step(stage), Set.of()))
                    .toList();
            splits.split(facilitator, workshop, CommandId.random(), Standpoint.of(agendas.of(workshop)), plans, 1);
            apart.await(message -> message.toString().contains("[\"del\",\"cards\",\"" + card + "\"]"));
        }
    }

    @Test
    void whatNoScreenOffersIsRefusedAndShowsNothing() {
        try (TestBoard board = board(Stage.NEEDS, 0)) {
            board.await("snapshot");
            board.command("addCard", card(UUID.randomUUID(), "GOAL"));
            assertThat(reason(board)).isEqualTo("otherSubgroup");
            String elsewhere = step(Stage.GOALS).value().toString();
            board.command("stepDone", TestBoard.object().put("step", elsewhere).put("done", true));
            assertThat(reason(board)).isEqualTo("otherSubgroup");
            board.send(TestBoard.object().put("t", "hello").put("lang", "en").put("at", elsewhere));
            assertThat(board.await("snapshot").path("room").path("stage").stringValue(""))
                    .isEqualTo(Stage.NEEDS.name());
        }
    }

    private static String reason(TestBoard board) {
        return board.await("nack").path("error").path("code").stringValue("");
    }

    private TestBoard board(Stage stage, int index) {
        return TestBoard.open(
                port, workshop, people.getOrDefault(stage, List.of()).get(index));
    }

    private static void again(TestBoard board) {
        board.send(TestBoard.object().put("t", "hello").put("lang", "en"));
        board.await("snapshot");
    }

    private StepId step(Stage stage) {
        return agendas.of(workshop).first(stage).orElseThrow().id();
    }

    private static ObjectNode of(UUID card) {
        return TestBoard.object().put("card", card.toString());
    }

    private static ObjectNode card(UUID card, String kind) {
        return of(card).put("kind", kind).put("text", "Only ours");
    }
}
