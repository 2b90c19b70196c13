package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries commands out, those of one workshop one after the other in the order in which they came.
 *
 * <p>The journal would make them wait for each other anyway, each with a thread and a database connection in hand; here
 * they wait with nothing, and a crowded workshop leaves the others their turn. A full lane refuses.
 */
@Component
class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int WORKERS = 6;
    private static final int IN_ONE_TURN = 16;

    /** How many commands of one workshop may wait: a full room’s, several times over. */
    static final int WAITING_MAX = 2_000;

    private final Map<WorkshopId, Deque<Runnable>> lanes = new HashMap<>();
    private @Nullable ExecutorService workers;
    private boolean open;

    /** Begins to take commands, also after {@link #close}. */
    synchronized void open() {
        if (workers == null) {
            workers = Executors.newFixedThreadPool(
                    WORKERS, Thread.ofPlatform().name("commands-", 0).factory());
        }
        open = true;
    }

    synchronized boolean isOpen() {
        return open;
    }

    /**
     * Takes a command in.
     *
     * @throws TryAgain if the lane is full or closed
     */
    synchronized void add(WorkshopId workshop, Runnable command) {
        if (!open) {
            throw TryAgain.closing();
        }
        Deque<Runnable> lane = lanes.get(workshop);
        if (lane != null) {
            if (lane.size() >= WAITING_MAX) {
                throw TryAgain.busy();
            }
            lane.addLast(command);
            return;
        }
        Deque<Runnable> fresh = new ArrayDeque<>();
        fresh.addLast(command);
        lanes.put(workshop, fresh);
        takeTurn(workshop);
    }

    /** Takes no more commands and waits for those that are in; they end within the patience or are cut short. */
    synchronized void close(Duration patience) {
        open = false;
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        try {
            while (!lanes.isEmpty() && left > 0) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (workers != null) {
            workers.shutdown();
            workers = null;
        }
        lanes.clear();
    }

    private void takeTurn(WorkshopId workshop) {
        if (workers != null) {
            workers.execute(() -> work(workshop));
        }
    }

    private void work(WorkshopId workshop) {
        for (int i = 0; i < IN_ONE_TURN; i++) {
            Runnable command = next(workshop);
            if (command == null) {
                return;
            }
            try {
                command.run();
            } catch (RuntimeException e) {
                LOG.error("A command failed", e);
            }
        }
        synchronized (this) {
            takeTurn(workshop);
        }
    }

    /** The next command; null after the last one, when the lane is gone. */
    private synchronized @Nullable Runnable next(WorkshopId workshop) {
        Deque<Runnable> lane = lanes.get(workshop);
        Runnable command = lane == null ? null : lane.pollFirst();
        if (command == null) {
            lanes.remove(workshop);
            notifyAll();
        }
        return command;
    }
}
