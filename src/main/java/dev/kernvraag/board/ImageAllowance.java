package dev.kernvraag.board;

import dev.kernvraag.participant.Actor;
import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Bounds what images cost: how many one person sends and looks at, how many files are in memory at once, and how long
 * somebody may take to send one.
 */
@Component
class ImageAllowance {
    /** What somebody may send at once, and a minute after that. */
    static final int SENT = 20;

    private static final int SENT_A_MINUTE = 12;
    private static final int SEEN = 1_500;
    private static final int SEEN_A_SECOND = 40;
    private static final int PEOPLE_MAX = 20_000;
    private static final int RECEIVED_AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 5;
    private static final long SENDING_MAX = TimeUnit.SECONDS.toNanos(60);

    private final Semaphore receiving = new Semaphore(RECEIVED_AT_ONCE, true);
    private final Set<UUID> sending = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Purse> purses = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Purse> eldest) {
            return size() > PEOPLE_MAX;
        }
    };

    private record Purse(Bucket sent, Bucket seen) {}

    ImageAllowance() {}

    /** Something that is done with a file while there is room for it. */
    interface Work<T> {
        T with(byte[] file) throws IOException;
    }

    /** Whether somebody may look at one more image now. */
    boolean maySee(Viewer viewer) {
        return purse(viewer).seen().tryConsume(1);
    }

    /**
     * Reads a file and does something with it.
     *
     * @param most the most bytes; of a longer file one byte more is read, and no more
     * @return empty when there is no room now, or the sender takes too long
     */
    <T> Optional<T> receive(Viewer viewer, InputStream body, int most, Work<T> work) throws IOException {
        UUID who = who(viewer);
        if (!purse(viewer).sent().tryConsume(1) || !sending.add(who)) {
            return Optional.empty();
        }
        try {
            if (!receiving.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                Optional<byte[]> file = read(body, most);
                return file.isEmpty() ? Optional.empty() : Optional.of(work.with(file.get()));
            } finally {
                receiving.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            sending.remove(who);
        }
    }

    private static Optional<byte[]> read(InputStream body, int most) throws IOException {
        long end = System.nanoTime() + SENDING_MAX;
        byte[] file = new byte[0];
        int length = 0;
        while (true) {
            if (length == file.length) {
                file = Arrays.copyOf(file, Math.min(most + 1, Math.max(64 * 1024, 2 * length)));
            }
            int read = body.read(file, length, file.length - length);
            length += Math.max(0, read);
            if (read < 0 || length > most) {
                return Optional.of(Arrays.copyOf(file, length));
            }
            if (System.nanoTime() > end) {
                return Optional.empty();
            }
        }
    }

    private Purse purse(Viewer viewer) {
        synchronized (purses) {
            return purses.computeIfAbsent(
                    who(viewer),
                    unused -> new Purse(
                            bucket(SENT, SENT_A_MINUTE, Duration.ofMinutes(1)),
                            bucket(SEEN, SEEN_A_SECOND, Duration.ofSeconds(1))));
        }
    }

    private static UUID who(Viewer viewer) {
        return switch (viewer.actor()) {
            case Actor.AsParticipant person -> person.participant().id().value();
            case Actor.AsFacilitator facilitator -> facilitator.id().value();
            case Actor.OnBehalf facilitator -> facilitator.id().value();
        };
    }

    private static Bucket bucket(int capacity, int refill, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, every))
                .build();
    }
}
