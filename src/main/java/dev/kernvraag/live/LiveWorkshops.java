package dev.kernvraag.live;

import dev.kernvraag.journal.JournalAdvanced;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The workshops that somebody looks at. */
@Service
public class LiveWorkshops {
    private static final int WORKERS = 4;

    private final PictureReader reader;
    private final ConcurrentMap<WorkshopId, LiveWorkshop> live = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("live-", 0).factory());

    LiveWorkshops(PictureReader reader) {
        this.reader = reader;
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
        // A line may have been committed between reading the picture and being in the map.
        workshop.wake();
        return new Hold(id, workshop, listener);
    }

    /** How many workshops are held in memory. */
    public int size() {
        return live.size();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(JournalAdvanced advanced) {
        LiveWorkshop workshop = live.get(advanced.workshop());
        if (workshop != null) {
            workshop.wake();
        }
    }

    private LiveWorkshop load(WorkshopId id) {
        return new LiveWorkshop(reader.read(id), reader::advance, workers);
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
