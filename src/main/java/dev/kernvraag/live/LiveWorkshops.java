package dev.kernvraag.live;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.nodes.WorkshopEvents;
import dev.kernvraag.participant.ParticipantId;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;

/** The workshops that somebody looks at. */
@Service
public class LiveWorkshops {
    private static final int WORKERS = 4;

    private final PictureReader reader;
    private final WorkshopEvents events;
    private final ConcurrentMap<WorkshopId, LiveWorkshop> live = new ConcurrentHashMap<>();
    // Whoever calls after the end is a socket that closes with the server: there is nobody left to be told.
    private final ExecutorService workers = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("live-", 0).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    LiveWorkshops(PictureReader reader, WorkshopEvents events) {
        this.reader = reader;
        this.events = events;
    }

    /**
     * Listens to a workshop until the subscription is closed.
     *
     * @throws dev.kernvraag.journal.UnknownWorkshop if it is not there
     */
    public Subscription subscribe(WorkshopId id, LiveListener listener) {
        LiveWorkshop workshop = live.compute(id, (key, existing) -> {
            LiveWorkshop found = existing == null ? load(key) : existing;
            found.add(listener);
            return found;
        });
        return new Hold(id, workshop, listener);
    }

    /**
     * The newest picture of a workshop, for a single look.
     *
     * @throws dev.kernvraag.journal.UnknownWorkshop if it is not there
     */
    public Picture glance(WorkshopId id) {
        LiveWorkshop workshop = live.get(id);
        return workshop == null ? reader.read(id) : workshop.picture();
    }

    /** How many workshops are held in memory. */
    public int size() {
        return live.size();
    }

    private LiveWorkshop load(WorkshopId id) {
        return new LiveWorkshop(reader.read(id), reader, workers, watcher -> events.watch(id, watcher));
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private final class Hold implements Subscription {
        private final WorkshopId id;
        private final LiveWorkshop workshop;
        private final LiveListener listener;
        private final AtomicBoolean closed = new AtomicBoolean();

        Hold(WorkshopId id, LiveWorkshop workshop, LiveListener listener) {
            this.id = id;
            this.workshop = workshop;
            this.listener = listener;
        }

        @Override
        public Picture picture() {
            return workshop.picture();
        }

        @Override
        public People people() {
            return workshop.people();
        }

        @Override
        public void arrived(ParticipantId participant) {
            workshop.screens(participant, 1);
        }

        @Override
        public void left(ParticipantId participant) {
            workshop.screens(participant, -1);
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                live.computeIfPresent(id, (key, existing) -> workshop.remove(listener) ? null : existing);
            }
        }
    }
}
