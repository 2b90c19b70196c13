package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.security.ClientNetwork;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Notices when more people than usual come to a workshop from one network, so that one visitor with many names cannot fill
 * it: who comes over that waits at the door, where a facilitator sees how many they are.
 *
 * <p>It lives in memory only: no table tells who came from where.
 */
@Component
class Crowds {
    private static final int CROWDS_MAX = 20_000;

    /** A tenth of the places is for others than the first network. */
    private static final double SHARE_INSIDE = 0.9;

    /** Half of those who may wait. */
    private static final double SHARE_AT_DOOR = 0.5;

    private final int burst;
    private final int perMinute;

    private record Key(WorkshopId workshop, ClientNetwork network) {}

    private static final class Crowd {
        private final Bucket bucket;
        private int inside;
        private final Set<ParticipantId> atDoor = new HashSet<>();

        Crowd(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    private final Map<Key, Crowd> crowds = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Crowd> eldest) {
            return size() > CROWDS_MAX;
        }
    };

    /**
     * @param burst how many people of one network come straight in at once
     * @param perMinute how many more of them in each minute
     */
    Crowds(@Value("${kernvraag.joins.burst:120}") int burst, @Value("${kernvraag.joins.per-minute:60}") int perMinute) {
        this.burst = burst;
        this.perMinute = perMinute;
    }

    /** Counts somebody who would come straight in; false if they are more than usual from their network. */
    synchronized boolean mayComeIn(WorkshopId workshop, ClientNetwork network, int capacity) {
        Crowd crowd = of(workshop, network);
        if (crowd.inside >= Math.max(1, capacity * SHARE_INSIDE) || !crowd.bucket.tryConsume(1)) {
            return false;
        }
        crowd.inside++;
        return true;
    }

    /**
     * Counts somebody who would wait at the door; false if those of their network take their share of it.
     *
     * @param waiting who waits at the door, asked for only where many came from there
     */
    synchronized boolean mayWait(
            WorkshopId workshop,
            ClientNetwork network,
            ParticipantId who,
            int capacity,
            Supplier<Set<ParticipantId>> waiting) {
        Crowd crowd = of(workshop, network);
        int share = (int) Math.max(1, capacity * SHARE_AT_DOOR);
        if (crowd.atDoor.size() >= share) {
            crowd.atDoor.retainAll(waiting.get());
        }
        return crowd.atDoor.size() < share && crowd.atDoor.add(who);
    }

    /** A facilitator let a crowd in: who comes after them is no stranger either. */
    synchronized void welcome(WorkshopId workshop) {
        crowds.keySet().removeIf(key -> key.workshop().equals(workshop));
    }

    private Crowd of(WorkshopId workshop, ClientNetwork network) {
        return crowds.computeIfAbsent(
                new Key(workshop, network),
                unused -> new Crowd(Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build()));
    }
}
