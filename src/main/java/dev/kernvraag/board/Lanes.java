package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries commands out, those of one workshop one after the other. Its people take turns, and the commands of one person
 * keep their order: whoever sends a hundred at once waits for their own, and nobody else does.
 *
 * <p>The journal would make them wait for each other anyway, each with a thread and a database connection in hand; here
 * they wait with nothing, and a crowded workshop leaves the others their turn. A full lane refuses whoever has something
 * in it already.
 */
@Component
class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int WORKERS = 6;
    private static final int IN_ONE_TURN = 16;

    /** How many commands of one workshop may wait: a full room’s, several times over. */
    static final int WAITING_MAX = 2_000;

    private final Map<WorkshopId, Lane> lanes = new HashMap<>();
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

    /** What waits in one workshop, by person; whoever had a turn goes to the end. */
    private static final class Lane {
        private final LinkedHashMap<UUID, Deque<Runnable>> queues = new LinkedHashMap<>();
        private int waiting;

        boolean takes(UUID person) {
            return waiting < WAITING_MAX || !queues.containsKey(person);
        }

        void add(UUID person, Runnable command) {
            queues.computeIfAbsent(person, unused -> new ArrayDeque<>()).addLast(command);
            waiting++;
        }

        @Nullable Runnable next() {
            Map.Entry<UUID, Deque<Runnable>> first = queues.pollFirstEntry();
            if (first == null) {
                return null;
            }
            Runnable command = first.getValue().pollFirst();
            if (!first.getValue().isEmpty()) {
                queues.put(first.getKey(), first.getValue());
            }
            waiting--;
            return command;
        }
    }

    /**
     * Takes a command in.
     *
     * @throws TryAgain if the lane is full or closed
     */
    synchronized void add(WorkshopId workshop, UUID person, Runnable command) {
        if (!open) {
            throw TryAgain.closing();
        }
        Lane lane = lanes.get(workshop);
        if (lane != null) {
            if (!lane.takes(person)) {
                throw TryAgain.busy();
            }
            lane.add(person, command);
            return;
        }
        Lane fresh = new Lane();
        fresh.add(person, command);
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
        Lane lane = lanes.get(workshop);
        Runnable command = lane == null ? null : lane.next();
        if (command == null) {
            lanes.remove(workshop);
            notifyAll();
        }
        return command;
    }
}
