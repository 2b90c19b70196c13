package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.RunningServer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What reaches whom when the facilitator takes a step on a ladder back. */
@RunningServer
class LadderTrafficTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private LadderService ladders;

    @Autowired
    private HistoryService history;

    private Room room;
    private RungId rung;

    @BeforeEach
    void aQuestionIsAsked() {
        room = Room.open(context, 2);
        CardId problem = new CardId(UUID.randomUUID());
        canvas.add(
                new Actor.AsFacilitator(room.facilitator()),
                room.workshop(),
                CommandId.random(),
                problem,
                CardKind.PROBLEM,
                new CardDraft("", "Nobody knows", Map.of()));
        Room.reveal(context, room, Stage.PROBLEMS);
        LadderId ladder = new LadderId(UUID.randomUUID());
        ladders.open(room.facilitator(), room.workshop(), CommandId.random(), ladder, problem);
        rung = RungId.random();
        Question question = Question.of(Angle.CAUSE, 1);
        ladders.ask(room.facilitator(), room.workshop(), CommandId.random(), rung, Optional.empty(), question);
    }

    @Test
    void answersThatLieFaceDownAgainGoBackToWhoGaveThemAndToNobodyElse() {
        try (TestBoard hers =
                        TestBoard.open(port, room.workshop(), room.people().getFirst());
                TestBoard others =
                        TestBoard.open(port, room.workshop(), room.people().getLast())) {
            hers.await("snapshot");
            others.await("snapshot");
            hers.command(
                    "answer",
                    TestBoard.object()
                            .put("rung", rung.value().toString())
                            .put("answer", UUID.randomUUID().toString())
                            .put("text", "Nobody asks"));
            hers.await("ack");
            CommandId shown = CommandId.random();
            ladders.reveal(room.facilitator(), room.workshop(), shown, rung);
            others.await(message -> message.toString().contains("Nobody asks"));
            history.undo(room.facilitator(), room.workshop(), CommandId.random(), shown);
            hers.await(message -> message.toString().contains("\"revealed\":false")
                    && message.toString().contains("Nobody asks"));
            assertThat(others.await(message -> message.toString().contains("\"revealed\":false"))
                            .toString())
                    .doesNotContain("Nobody asks");
        }
        try (TestBoard late =
                TestBoard.open(port, room.workshop(), room.people().getLast())) {
            assertThat(late.await("snapshot").toString()).doesNotContain("Nobody asks");
        }
    }
}
