package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.UploadService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.AnswerService;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.support.TestImages;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/**
 * Eve joined as anybody can, and sends what no screen of hers would: everything is refused, with a reason, and nothing
 * changes.
 */
@RunningServer
class ForgedMessagesTests {
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

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
    private CanvasService canvas;

    @Autowired
    private ThreadService thread;

    @Autowired
    private ModerationService moderation;

    @Autowired
    private LadderService ladders;

    @Autowired
    private AnswerService answers;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ImageService images;

    @Autowired
    private UploadService uploads;

    @Autowired
    private JournalService journal;

    private FacilitatorId fay;
    private WorkshopId id;
    private Token eve;
    private Actor.AsParticipant anna;
    private CardId need;
    private CardId removed;
    private CardId faceDown;
    private CardId means;
    private CardId elsewhere;
    private LinkId link;
    private RoundId open;
    private RoundId closed;
    private RungId rung;
    private AnswerId answer;
    private CommandId hidden;
    private CardId evesCard;
    private UUID eves;
    private UUID annas;

    @BeforeEach
    void aRoomInFullSwing() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        Workshop made = made("Intranet");
        id = made.id();
        GroupId group = made.groups().getFirst().id();
        eve = participants.join(id, "Eve", group);
        anna = participants.recognise(id, participants.join(id, "Anna", group)).orElseThrow();
        Guide guide = new Guide(agendas, floor);
        guide.reveal(fay, id, Stage.ASKED_FOR);
        means = card(id, new Actor.AsFacilitator(fay), CardKind.MEANS);
        guide.enter(fay, id, Stage.NEEDS);
        guide.reveal(fay, id, Stage.NEEDS);
        need = card(id, anna, CardKind.NEED);
        removed = card(id, anna, CardKind.NEED);
        canvas.remove(anna, id, CommandId.random(), removed);
        evesCard = card(id, participants.recognise(id, eve).orElseThrow(), CardKind.NEED);
        eves = image(participants.recognise(id, eve).orElseThrow());
        annas = image(anna);
        images.put(anna, id, CommandId.random(), need, new ImageId(annas), "");
        guide.enter(fay, id, Stage.GOALS);
        faceDown = card(id, anna, CardKind.GOAL);
        link = new LinkId(UUID.randomUUID());
        thread.link(anna, id, CommandId.random(), link, means, need);
        closed = round();
        rounds.close(fay, id, CommandId.random(), closed);
        open = round();
        ladders.open(fay, id, CommandId.random(), new LadderId(UUID.randomUUID()), means);
        rung = RungId.random();
        ladders.ask(fay, id, CommandId.random(), rung, Optional.empty(), Question.of(Angle.GIVE, 1));
        answer = new AnswerId(UUID.randomUUID());
        answers.answer(anna, id, CommandId.random(), rung, answer, "Anna’s answer");
        hidden = CommandId.random();
        moderation.hide(new Actor.AsFacilitator(fay), id, hidden, means);
        moderation.show(new Actor.AsFacilitator(fay), id, CommandId.random(), means);
        Workshop other = made("Another");
        elsewhere = card(other.id(), new Actor.AsFacilitator(fay), CardKind.NEED);
    }

    @Test
    void nothingThatAParticipantMayNotDoIsDone() {
        Map<String, ObjectNode> forged = forged();
        assertThat(forged).hasSizeGreaterThanOrEqualTo(20);
        long before = journal.head(id);
        try (TestBoard board = TestBoard.open(port, id, eve)) {
            board.await("snapshot");
            forged.forEach((what, message) -> {
                String type = what.substring(0, what.indexOf(':'));
                UUID command = board.command(type, message);
                String refused = board.await(
                                one -> one.path("id").stringValue("").equals(command.toString()))
                        .toString();
                assertThat(refused)
                        .as(what)
                        .contains("\"t\":\"nack\"")
                        .doesNotContain("\"unexpected\"")
                        .doesNotContain("Exception");
            });
            assertThat(board.traffic()).doesNotContain("Anna’s answer");
        }
        assertThat(journal.head(id)).isEqualTo(before);
        assertThat(canvas.card(id, need).orElseThrow().removed()).isFalse();
    }

    private Map<String, ObjectNode> forged() {
        Map<String, ObjectNode> all = new LinkedHashMap<>();
        all.put("editCard: somebody’s card", of(need).put("revision", 0).put("text", "x"));
        all.put("removeCard: somebody’s card", of(need));
        all.put("removeCard: a card that lies face down", of(faceDown));
        all.put("restoreCard: somebody’s removed card", of(removed));
        all.put(
                "addCard: where the room has not been",
                TestBoard.need(UUID.randomUUID(), "x")
                        .put("kind", "STAKEHOLDER")
                        .put("section", ""));
        all.put("addCard: over somebody’s card", TestBoard.need(need.value(), "x"));
        all.put("addCard: over a card of another workshop", TestBoard.need(elsewhere.value(), "x"));
        all.put(
                "editCard: a card of another workshop",
                of(elsewhere).put("revision", 0).put("text", "x"));
        all.put("unlink: somebody’s link", node().put("link", link.value().toString()));
        all.put("link: a card that lies face down", tie(means, faceDown));
        all.put("link: a card of another workshop", tie(means, elsewhere));
        all.put("castDots: in a closed round", dots(closed, need, 1));
        all.put("castDots: on a card that lies face down", dots(open, faceDown, 1));
        all.put("castDots: on a means that was not walked back", dots(open, means, 1));
        all.put("castDots: more than a card can have", dots(open, need, 4));
        all.put("castDots: less than none", dots(open, need, -1));
        all.put(
                "openLadder: as a participant",
                of(means).put("ladder", UUID.randomUUID().toString()));
        all.put("endBranch: as a participant", given().put("deadEnd", true));
        all.put("becomeCard: as a participant", given().put("kind", "NEED"));
        all.put("takeBackAnswer: somebody’s answer", given());
        all.put(
                "answer: to no question",
                given().put("rung", NOBODYS)
                        .put("answer", UUID.randomUUID().toString())
                        .put("text", "x"));
        all.put(
                "answer: over somebody’s answer",
                given().put("rung", rung.value().toString()).put("text", "x"));
        all.put("showToAll: as a participant", of(need));
        all.put("letGo: as a participant", node());
        all.put("talkedAbout: as a participant", of(need).put("talkedAbout", true));
        all.put("hideCard: as a participant", of(need));
        all.put("removeWriter: as a participant", of(need));
        all.put("showCard: as a participant", of(need));
        all.put("pictureCard: somebody’s card", hung(need, eves));
        all.put("pictureCard: a card that lies face down", hung(faceDown, eves));
        all.put("pictureCard: a card of another workshop", hung(elsewhere, eves));
        all.put("pictureCard: with an image of Anna", hung(evesCard, annas));
        all.put("pictureCard: with no image there is", hung(evesCard, UUID.fromString(NOBODYS)));
        all.put("unpictureCard: somebody’s card", of(need));
        all.put("setRules: as a participant", node().put("held", true).put("presence", false));
        all.put("parkCard: somebody’s card", of(need));
        all.put("stepDone: a step of no agenda", node().put("step", NOBODYS).put("done", true));
        all.put(
                "undo: a step of the facilitator",
                node().put("step", hidden.value().toString()));
        all.put("undo: a step that nobody took", node().put("step", NOBODYS));
        all.put(
                "addCard: in the name of somebody",
                TestBoard.need(UUID.randomUUID(), "x")
                        .put("for", anna.participant().id().value().toString()));
        all.put(
                "seatPerson: as a participant",
                node().put("person", UUID.randomUUID().toString())
                        .put("name", "Nobody")
                        .put("group", anna.participant().group().value().toString()));
        all.put("reveal: a command of no board", node());
        return all;
    }

    private static ObjectNode hung(CardId card, UUID image) {
        return of(card).put("image", image.toString()).put("description", "x");
    }

    private UUID image(Actor actor) {
        ImageId image = new ImageId(UUID.randomUUID());
        return uploads.upload(actor, id, image, TestImages.file("png", 30, 20))
                .id()
                .value();
    }

    private static ObjectNode node() {
        return TestBoard.object();
    }

    private static ObjectNode of(CardId card) {
        return node().put("card", card.value().toString());
    }

    private ObjectNode given() {
        return node().put("answer", answer.value().toString());
    }

    private static ObjectNode tie(CardId from, CardId to) {
        return node().put("link", UUID.randomUUID().toString())
                .put("from", from.value().toString())
                .put("to", to.value().toString());
    }

    private static ObjectNode dots(RoundId round, CardId card, int dots) {
        return of(card).put("round", round.value().toString()).put("dots", dots);
    }

    private Workshop made(String title) {
        Workshop made = workshops.create(fay, new NewWorkshop(title, "", Language.EN, false, List.of("Staff")));
        workshops.open(fay, made.id(), CommandId.random());
        return made;
    }

    private CardId card(WorkshopId workshop, Actor actor, CardKind kind) {
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(actor, workshop, CommandId.random(), card, kind, new CardDraft("", "A card", Map.of()));
        return card;
    }

    private RoundId round() {
        RoundId round = RoundId.random();
        rounds.open(fay, id, CommandId.random(), round, CardKind.NEED, 5, 3);
        return round;
    }
}
