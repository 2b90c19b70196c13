package dev.kernvraag.board;

import dev.kernvraag.live.LiveListener;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.live.Slot;
import dev.kernvraag.participant.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The screens of one workshop, which share what they are sent. */
class Hub implements LiveListener {
    /** How many windows one person may have open, a laptop, a phone and a few tabs; the oldest makes place. */
    static final int WINDOWS_MAX = 6;

    private final BoardJson json;
    private final LadderSight ladders;
    private final TalkJson talk;
    private final Messages messages;
    private final List<Screen> screens = new CopyOnWriteArrayList<>();
    private final Slot slot = Slot.paced(Runnable::run, this::show);
    /** Where a thousand come in a minute, everybody would be told of everybody, a thousand names at a time. */
    private final Slot crowdSlot = Slot.calm(Runnable::run, this::showPeople);

    private volatile @Nullable People people;
    private volatile @Nullable Crowd crowd;
    private volatile @Nullable Picture newest;
    private volatile @Nullable Step last;

    Hub(BoardJson json, LadderSight ladders, TalkJson talk, Messages messages) {
        this.json = json;
        this.ladders = ladders;
        this.talk = talk;
        this.messages = messages;
    }

    /** What screens are told of who is here. */
    private record Crowd(People present, Picture now, String message) {}

    void add(Screen screen) {
        screens.add(screen);
        UUID person = screen.viewer().person();
        List<Screen> windows = screens.stream()
                .filter(one -> one.viewer().person().equals(person))
                .toList();
        windows.subList(0, Math.max(0, windows.size() - WINDOWS_MAX)).forEach(oldest -> {
            oldest.answer(messages.bye("windows"));
            oldest.endAfterwards();
        });
    }

    boolean remove(Screen screen) {
        screens.remove(screen);
        return screens.isEmpty();
    }

    /** The participants at the screens, with their secrets. */
    Set<Actor.AsParticipant> participants() {
        return screens.stream()
                .map(screen -> screen.viewer().actor())
                .filter(Actor.AsParticipant.class::isInstance)
                .map(Actor.AsParticipant.class::cast)
                .collect(Collectors.toSet());
    }

    /** Says the same to every screen. */
    void tell(String message) {
        screens.forEach(screen -> screen.answer(message));
    }

    /** Ends every screen once it has been sent what waits for it. */
    void end() {
        screens.forEach(Screen::endAfterwards);
    }

    /** The step between two pictures; nearly every screen asks for the same one. */
    // A picture is replaced, never changed: another instance is another moment.
    @SuppressWarnings("ReferenceEquality")
    Step step(Picture before, Picture now) {
        Step step = last;
        if (step == null || step.before() != before || step.now() != now) {
            step = new Step(json, ladders, talk, before, now);
            last = step;
        }
        return step;
    }

    /** Who is here, as a message; nearly every screen asks for the same one. */
    // Neither is changed, only replaced: another instance is another moment.
    @SuppressWarnings("ReferenceEquality")
    String crowd(People present, Picture now) {
        Crowd told = crowd;
        if (told == null || told.present() != present || told.now() != now) {
            told = new Crowd(present, now, messages.people(present, now));
            crowd = told;
        }
        return told.message();
    }

    @Override
    public void advanced(Picture now) {
        newest = now;
        slot.fill();
    }

    @Override
    public void peopleChanged(People present) {
        people = present;
        crowdSlot.fill();
    }

    private void show() {
        Picture now = newest;
        if (now != null && now.deleted()) {
            String bye = messages.bye("deleted");
            screens.forEach(screen -> screen.part(bye));
            return;
        }
        if (now != null) {
            screens.forEach(screen -> show(screen, now));
        }
    }

    private void showPeople() {
        People present = people;
        if (present != null) {
            screens.forEach(screen -> screen.show(present));
        }
    }

    /** Somebody who is no longer in the room, or no longer guides the workshop, sees nothing more. */
    private void show(Screen screen, Picture now) {
        if (screen.viewer().belongsIn(now)) {
            screen.show(now);
        } else {
            screen.part(messages.bye("removed"));
        }
    }
}
