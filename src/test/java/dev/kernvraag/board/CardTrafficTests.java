package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesService;
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

/** What of the hints, of covered cards and of the bin reaches a browser, and whose. */
@RunningServer
class CardTrafficTests {
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
    private ModerationService moderation;

    @Autowired
    private RulesService rules;

    private FacilitatorId facilitator;
    private WorkshopId workshop;
    private Token anna;
    private Token ben;

    @BeforeEach
    void twoPeopleAtTheRevealedNeeds() {
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
    void onlyItsAuthorIsToldThatACardSoundsLikeAMeans() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("We need an app for the night shift");
            annas.await(message -> op(message, "put", "signs", card));
            bens.await(message -> op(message, "put", "cards", card));
            bens.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            JsonNode again = bens.await("snapshot");
            assertThat(again.path("signs").isEmpty()).isTrue();
            assertThat(bens.traffic()).doesNotContain("\"put\",\"signs\"");
        }
    }

    @Test
    void aHintThatWasAnsweredIsGoneAndStaysAway() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna)) {
            UUID card = annas.addNeed("Er moet een portaal komen");
            annas.await(message -> op(message, "put", "signs", card));
            annas.command("meanCard", TestBoard.object().put("card", card.toString()));
            annas.await(message -> op(message, "del", "signs", card));
            annas.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            assertThat(annas.await("snapshot").path("signs").isEmpty()).isTrue();
        }
    }

    @Test
    void aHiddenCardIsTakenFromTheOthersAndKeptForItsAuthor() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("Something rude");
            bens.await(message -> op(message, "put", "cards", card));
            moderation.hide(new Actor.AsFacilitator(facilitator), workshop, CommandId.random(), new CardId(card));
            bens.await(message -> op(message, "del", "cards", card));
            annas.await(message -> message.toString().contains("\"standing\":\"HIDDEN\""));
            bens.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            assertThat(bens.await("snapshot").toString()).doesNotContain(card.toString());
        }
    }

    @Test
    void aCardThatWaitsReachesItsAuthorAlone() {
        rules.set(new Actor.AsFacilitator(facilitator), workshop, CommandId.random(), new HouseRules(true, true));
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("Let me see this first");
            annas.await(message -> message.toString().contains("\"standing\":\"HELD\""));
            bens.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            bens.await("snapshot");
            assertThat(bens.traffic()).doesNotContain(card.toString());
        }
    }

    @Test
    void theBinHoldsOnesOwnCardsOnly() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            UUID card = annas.addNeed("Never mind");
            annas.await("ack");
            annas.command("removeCard", TestBoard.object().put("card", card.toString()));
            annas.await(message -> op(message, "del", "cards", card));
            annas.send(TestBoard.object().put("t", "ask").put("what", "bin"));
            assertThat(annas.await("answer").toString()).contains(card.toString());
            bens.send(TestBoard.object().put("t", "ask").put("what", "bin"));
            assertThat(bens.await("answer").path("cards").isEmpty()).isTrue();
            bens.command("restoreCard", TestBoard.object().put("card", card.toString()));
            assertThat(bens.await("nack").path("error").path("code").stringValue(""))
                    .isEqualTo("notYours");
        }
    }

    @Test
    void nobodyLearnsWhoIsHereWhereTheHouseWantsItSo() {
        rules.set(new Actor.AsFacilitator(facilitator), workshop, CommandId.random(), new HouseRules(false, false));
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            assertThat(bens.await("people").path("present").intValue(-1)).isZero();
            assertThat(annas.await("people").path("present").intValue(-1)).isZero();
        }
    }

    @Test
    void reactionsAreCountedForEverybodyAndKnownToTheirGiverAlone() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("Know whom to ask");
            bens.await(message -> op(message, "put", "cards", card));
            bens.command(
                    "react",
                    TestBoard.object()
                            .put("card", card.toString())
                            .put("reaction", "VALUABLE")
                            .put("given", true));
            JsonNode own = bens.await(message -> op(message, "put", "given", card));
            assertThat(own.toString()).contains("\"given\",\"" + card + "\",[\"VALUABLE\"]");
            JsonNode others = annas.await(message -> op(message, "put", "talk", card));
            assertThat(others.toString()).contains("\"VALUABLE\":1").doesNotContain("[\"VALUABLE\"]");
            annas.send(TestBoard.object().put("t", "hello").put("lang", "en"));
            assertThat(annas.await("snapshot").path("given").isEmpty()).isTrue();
            assertThat(annas.traffic()).doesNotContain("mark").doesNotContain("proof");
        }
    }

    @Test
    void aCommentReachesTheOthersWithoutItsWriter() {
        try (TestBoard annas = TestBoard.open(port, workshop, anna);
                TestBoard bens = TestBoard.open(port, workshop, ben)) {
            bens.await("snapshot");
            UUID card = annas.addNeed("Know whom to ask");
            annas.await("ack");
            UUID comment = UUID.randomUUID();
            annas.command(
                    "comment",
                    TestBoard.object()
                            .put("card", card.toString())
                            .put("comment", comment.toString())
                            .put("text", "At our place too"));
            JsonNode heard = bens.await(message -> op(message, "put", "talk", card));
            assertThat(heard.toString()).contains("At our place too").doesNotContain("author");
            bens.command(
                    "removeComment",
                    TestBoard.object().put("card", card.toString()).put("comment", comment.toString()));
            assertThat(bens.await("nack").path("error").path("code").stringValue(""))
                    .isEqualTo("notYours");
        }
    }

    private static boolean op(JsonNode message, String op, String collection, UUID id) {
        return message.path("ops")
                .valueStream()
                .anyMatch(one -> one.path(0).stringValue("").equals(op)
                        && one.path(1).stringValue("").equals(collection)
                        && one.path(2).stringValue("").equals(id.toString()));
    }
}
