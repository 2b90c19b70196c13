package dev.kernvraag.attack;

import dev.kernvraag.board.Room;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What somebody does to a server in order to spoil it for the others. */
public interface Attack {
    /** What the command in {@code script/attack} is called. */
    String name();

    /** Further settings of the server, as arguments. */
    default List<String> settings() {
        return List.of();
    }

    /**
     * Makes what the attack needs to find there, by the application’s own services, before the server starts.
     *
     * @param honest the room that must not notice
     */
    default void prepare(ApplicationContext context, Room honest) {}

    /**
     * Attacks until {@link Target#isOver}, and comes back within ten seconds after that.
     *
     * @param target what is attacked; it counts what was reached
     */
    void run(Target target) throws InterruptedException;
}
