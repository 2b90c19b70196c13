package dev.kernvraag.live;

import dev.kernvraag.participant.ParticipantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest picture of one workshop and who listens to it; moved by one worker at a time. */
class LiveWorkshop {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWorkshop.class);

    private final UnaryOperator<Picture> advance;
    private final Executor worker;
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<ParticipantId, Integer> screens = new HashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Picture picture;
    private volatile boolean peopleMoved;

    LiveWorkshop(Picture first, UnaryOperator<Picture> advance, Executor worker) {
        this.picture = first;
        this.advance = advance;
        this.worker = worker;
    }

    Picture picture() {
        return picture;
    }

    People people() {
        synchronized (screens) {
            return new People(Set.copyOf(screens.keySet()));
        }
    }

    void add(LiveListener listener) {
        listeners.add(listener);
    }

    /** Takes a listener away and says whether it was the last one. */
    boolean remove(LiveListener listener) {
        listeners.remove(listener);
        return listeners.isEmpty();
    }

    void screens(ParticipantId participant, int change) {
        boolean moved;
        synchronized (screens) {
            boolean before = screens.containsKey(participant);
            screens.merge(participant, change, (old, more) -> old + more == 0 ? null : old + more);
            moved = before != screens.containsKey(participant);
        }
        if (moved) {
            peopleMoved = true;
            wake();
        }
    }

    /** Has the worker look at the journal; calls that come while it works are taken together in one more round. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            worker.execute(this::work);
        }
    }

    private void work() {
        int answered;
        do {
            answered = calls.get();
            try {
                moveOn();
            } catch (RuntimeException e) {
                // The next wake-up reads on from the same line: nothing is skipped.
                LOG.warn("A workshop could not be moved on", e);
            }
        } while (calls.addAndGet(-answered) > 0);
    }

    // A picture is replaced, never changed: another instance is another moment.
    @SuppressWarnings("ReferenceEquality")
    private void moveOn() {
        Picture before = picture;
        Picture now = advance.apply(before);
        if (now != before) {
            picture = now;
            tell(listener -> listener.advanced(now));
        }
        if (peopleMoved) {
            peopleMoved = false;
            People people = people();
            tell(listener -> listener.peopleChanged(people));
        }
    }

    private void tell(Consumer<LiveListener> news) {
        for (LiveListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LOG.warn("A screen could not be told", e);
            }
        }
    }
}
