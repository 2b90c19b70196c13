package dev.kernvraag.board;

import dev.kernvraag.live.LiveListener;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The screens of one workshop, which share what they are sent. */
class Hub implements LiveListener {
    private final BoardJson json;
    private final Messages messages;
    private final List<Screen> screens = new CopyOnWriteArrayList<>();
    private volatile @Nullable Step last;

    Hub(BoardJson json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    void add(Screen screen) {
        screens.add(screen);
    }

    boolean remove(Screen screen) {
        screens.remove(screen);
        return screens.isEmpty();
    }

    /** The step between two pictures; nearly every screen asks for the same one. */
    // A picture is replaced, never changed: another instance is another moment.
    @SuppressWarnings("ReferenceEquality")
    Step step(Picture before, Picture now) {
        Step step = last;
        if (step == null || step.before() != before || step.now() != now) {
            step = new Step(json, before, now);
            last = step;
        }
        return step;
    }

    @Override
    public void advanced(Picture now) {
        if (now.deleted()) {
            String bye = messages.bye("deleted");
            screens.forEach(screen -> screen.answer(bye));
            return;
        }
        screens.forEach(screen -> screen.show(now));
    }

    @Override
    public void peopleChanged(People people) {
        screens.forEach(screen -> screen.show(people));
    }
}
