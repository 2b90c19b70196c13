package dev.kernvraag.live;

import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.nodes.Watch;
import dev.kernvraag.nodes.Watcher;
import dev.kernvraag.participant.ParticipantId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest picture of one workshop and who listens to it; moved by one worker at a time. */
class LiveWorkshop implements Watcher {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWorkshop.class);

    private final PictureReader reader;
    private final Executor worker;
    private final Watch watch;
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<ParticipantId, Integer> screens = new HashMap<>();
    private final CommittedLines committed = new CommittedLines();
    private final AtomicLong committedHere = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Set<ParticipantId> elsewhere = Set.of();
    private volatile Picture picture;
    private volatile boolean behind;
    private volatile boolean peopleMoved;

    /**
     * A workshop whose first picture has just been read.
     *
     * @param watching begins to watch the workshop
     */
    LiveWorkshop(Picture first, PictureReader reader, Executor worker, Function<Watcher, Watch> watching) {
        this.picture = first;
        this.reader = reader;
        this.worker = worker;
        this.watch = watching.apply(this);
        // A line may have been committed between the reading and the watching.
        look();
    }

    Picture picture() {
        return picture;
    }

    People people() {
        Set<ParticipantId> present = new HashSet<>(elsewhere);
        synchronized (screens) {
            present.addAll(screens.keySet());
        }
        return new People(Set.copyOf(present));
    }

    void add(LiveListener listener) {
        listeners.add(listener);
    }

    /** Takes a listener away and says whether it was the last one; then the workshop is no longer watched. */
    boolean remove(LiveListener listener) {
        listeners.remove(listener);
        if (!listeners.isEmpty()) {
            return false;
        }
        watch.close();
        return true;
    }

    void screens(ParticipantId participant, int change) {
        boolean moved;
        Set<ParticipantId> here;
        synchronized (screens) {
            boolean before = screens.containsKey(participant);
            screens.merge(participant, change, (old, more) -> old + more == 0 ? null : old + more);
            moved = before != screens.containsKey(participant);
            here = moved ? Set.copyOf(screens.keySet()) : Set.of();
        }
        if (moved) {
            watch.present(here);
            peopleMoved = true;
            wake();
        }
    }

    @Override
    public void committed(JournalLine line) {
        committedHere.accumulateAndGet(line.seq(), Math::max);
        committed.add(line);
        wake();
    }

    @Override
    public void moved(long seq) {
        if (seq > picture.seq() && seq > committedHere.get()) {
            look();
        }
    }

    @Override
    public void presentElsewhere(Set<ParticipantId> people) {
        if (!people.equals(elsewhere)) {
            elsewhere = Set.copyOf(people);
            peopleMoved = true;
            wake();
        }
    }

    private void look() {
        behind = true;
        wake();
    }

    /** Calls that come while the worker works are taken together in one more round. */
    private void wake() {
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
                // The next wake-up reads the journal on from the same line: nothing is skipped.
                behind = true;
                LOG.warn("A workshop could not be moved on", e);
            }
        } while (calls.addAndGet(-answered) > 0);
    }

    // A picture is replaced, never changed: another instance is another moment.
    @SuppressWarnings("ReferenceEquality")
    private void moveOn() {
        Picture before = picture;
        Picture now = after(before);
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

    private Picture after(Picture before) {
        boolean look = behind;
        behind = false;
        List<JournalLine> lines = committed.takeAfter(before.seq());
        if (look || !committed.isEmpty()) {
            return reader.advance(before);
        }
        return lines.isEmpty() ? before : reader.follow(before, lines).orElseGet(() -> reader.advance(before));
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
