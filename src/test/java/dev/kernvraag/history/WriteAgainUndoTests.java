package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.ReopenService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.support.OnEachDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that was opened for writing again is shut again, unless somebody has built on it. */
class WriteAgainUndoTests extends UndoTest {
    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private PaceService pace;

    @Autowired
    private ReopenService reopening;

    @BeforeEach
    void theNeedsWereDiscussed() {
        room = rooms.named("Anna", "Ben");
        room.enter(Stage.NEEDS);
        write("From before");
        room.reveal(Stage.NEEDS);
        floor.enter(room.facilitator(), room.id(), CommandId.random(), needs().id(), Phase.DISCUSS);
    }

    @OnEachDatabase
    void aStepGoesBackToHowItWasShutAndTheRoomToWhereItWas() {
        for (Writing writing : Writing.values()) {
            backAndForth(step -> reopen(step, writing), this::state);
            room.open(Stage.GOALS);
            backAndForth(step -> reopen(step, writing), this::state);
            room.enter(Stage.PRIORITIES);
            backAndForth(step -> reopen(step, writing), this::state);
            room.enter(Stage.NEEDS);
        }
    }

    @OnEachDatabase
    void thePensAndTheHoursAreAsTheyWere() {
        floor.lock(room.facilitator(), room.id(), CommandId.random(), needs().id(), true);
        Window over = new Window(Optional.empty(), Optional.of(Instant.parse("2026-01-05T09:00:00Z")));
        pace.open(room.facilitator(), room.id(), CommandId.random(), needs().id(), over);
        Step before = needs();
        backAndForth(step -> reopen(step, Writing.ALONE), this::needs);
        assertThat(needs()).isEqualTo(before);
    }

    @OnEachDatabase
    void whatSomebodyWroteAloneSinceIsNotLeftFaceDown() {
        CommandId step = CommandId.random();
        reopen(step, Writing.ALONE);
        CardId since = write("Since");
        refused("writtenSince", () -> undo(step));
        room.reveal(Stage.NEEDS);
        assertThat(room.card(since).visible()).isTrue();
        refused("roomMovedSince", () -> undo(step));
    }

    @OnEachDatabase
    void whatSomebodyWroteInSightOfAllStaysOpen() {
        CommandId step = CommandId.random();
        reopen(step, Writing.TOGETHER);
        CardId since = write("Since");
        undo(step);
        assertThat(room.card(since).visible()).isTrue();
        assertThat(needs().phase()).isEqualTo(Phase.DISCUSS);
    }

    @OnEachDatabase
    void aRoomThatWentOnStaysWhereItIs() {
        CommandId step = CommandId.random();
        reopen(step, Writing.TOGETHER);
        room.enter(Stage.GOALS);
        refused("roomMovedSince", () -> undo(step));
        CommandId again = CommandId.random();
        reopen(again, Writing.TOGETHER);
        CommandId shut = undo(again);
        room.enter(Stage.PROBLEMS);
        refused("roomMovedSince", () -> undo(shut));
    }

    private Object state() {
        Agenda agenda = agendas.of(room.id());
        return List.of(agenda.current(), agenda.steps());
    }

    private CardId write(String text) {
        return room.write(room.person("Anna"), CardKind.NEED, text);
    }

    private void reopen(CommandId command, Writing writing) {
        Agenda agenda = agendas.of(room.id());
        reopening.reopen(room.facilitator(), room.id(), command, Standpoint.of(agenda), needs().id(), writing);
    }

    private Step needs() {
        return agendas.of(room.id()).first(Stage.NEEDS).orElseThrow();
    }
}
