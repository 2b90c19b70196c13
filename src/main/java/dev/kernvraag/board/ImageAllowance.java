package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Bounds what images cost: how many one person sends and looks at, how many are on their way, and how many are in memory at
 * once.
 *
 * <p>A file comes in on disk, one at a time from a person and a share of them from a workshop; only then does it wait for its
 * turn in memory. So somebody who sends slowly keeps nobody waiting.
 */
@Component
class ImageAllowance {
    /** What somebody may send at once, and a minute after that. */
    static final int SENT = 20;

    private static final int SENT_A_MINUTE = 12;
    private static final int SEEN = 1_500;
    private static final int SEEN_A_SECOND = 40;
    private static final int PEOPLE_MAX = 20_000;
    private static final int DRAWN_AT_ONCE = 4;
    private static final int SENDING_IN_A_WORKSHOP = 16;
    private static final int SENDING_TOGETHER = 64;
    private static final int PATIENCE_SECONDS = 5;
    private static final int PART = 16 * 1024;

    private final Semaphore drawing = new Semaphore(DRAWN_AT_ONCE, true);
    /** Who sends something now, and in which workshop. */
    private final Map<UUID, WorkshopId> sending = new HashMap<>();

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
     * @return empty when there is no room now
     * @throws IOException also when the sender takes too long
     */
    <T> Optional<T> receive(Viewer viewer, InputStream body, int most, Work<T> work) throws IOException {
        UUID who = who(viewer);
        if (!purse(viewer).sent().tryConsume(1) || !begin(who, viewer.workshop())) {
            return Optional.empty();
        }
        Path file = null;
        try {
            file = Files.createTempFile("kernvraag-", ".image");
            save(body, most, file);
            if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.with(Files.readAllBytes(file)));
            } finally {
                drawing.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            end(who);
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private synchronized boolean begin(UUID who, WorkshopId workshop) {
        return sending.size() < SENDING_TOGETHER
                && Collections.frequency(sending.values(), workshop) < SENDING_IN_A_WORKSHOP
                && sending.putIfAbsent(who, workshop) == null;
    }

    private synchronized void end(UUID who) {
        sending.remove(who);
    }

    /** One byte more than the most says that it is too long. */
    private static void save(InputStream body, int most, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = new byte[PART];
            int left = most + 1;
            int read = body.read(part, 0, Math.min(left, PART));
            while (read > 0) {
                out.write(part, 0, read);
                left -= read;
                read = body.read(part, 0, Math.min(left, PART));
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
