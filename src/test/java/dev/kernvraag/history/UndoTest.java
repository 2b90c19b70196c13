package dev.kernvraag.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.journal.CommandId;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** A room in which steps are taken and taken back. */
@SuppressWarnings("NullAway.Init")
abstract class UndoTest extends ServiceTest {
    Room room;

    @Autowired
    private HistoryService history;

    /** Takes a step, undoes it, and undoes the undo. */
    void backAndForth(Consumer<CommandId> taken, Supplier<Object> state) {
        Object before = state.get();
        CommandId step = CommandId.random();
        taken.accept(step);
        Object after = state.get();
        assertThat(after).isNotEqualTo(before);
        CommandId undone = undo(step);
        assertThat(state.get()).isEqualTo(before);
        CommandId redone = undo(undone);
        assertThat(state.get()).isEqualTo(after);
        undo(redone);
        assertThat(state.get()).isEqualTo(before);
    }

    CommandId undo(CommandId step) {
        CommandId undo = CommandId.random();
        history.undo(room.facilitator(), room.id(), undo, step);
        return undo;
    }
}
