package dev.kernvraag.board;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What a person, or a network with everybody behind it, has left to spend at the boards of a workshop. */
final class Spending {
    /** What somebody may send at once: a pasted list of two hundred lines, twice over. */
    static final int BURST = 400;

    /** What they may send a second after that: faster than anybody types, clicks or drags. */
    static final int A_SECOND = 5;

    /** Commands of one person that were sent and not answered yet. */
    static final int UNDER_WAY_MAX = 256;

    /** What somebody may have shown to them anew at once, in {@link Weight}s, and a second after that. */
    private static final int SEEN = 30_000;

    private static final int SEEN_A_SECOND = 1_500;

    /** How often somebody may connect: a few tabs on a rough network, each as often as it tries. */
    private static final int KNOCKS_A_MINUTE = 120;

    /** A room of a thousand sits behind one address, and comes back in one moment after a restart. */
    private static final int NETWORK_BURST = 40_000;

    private static final int NETWORK_A_SECOND = 2_000;
    private static final int NETWORK_SEEN = 6_000_000;
    private static final int NETWORK_SEEN_A_SECOND = 100_000;
    private static final int NETWORK_KNOCKS_A_MINUTE = 6_000;

    private final Bucket said;
    private final Bucket seen;
    private final Bucket knocks;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger windows = new AtomicInteger();

    private Spending(Bucket said, Bucket seen, Bucket knocks) {
        this.said = said;
        this.seen = seen;
        this.knocks = knocks;
    }

    static Spending ofAPerson() {
        return new Spending(
                bucket(BURST, A_SECOND, Duration.ofSeconds(1)),
                bucket(SEEN, SEEN_A_SECOND, Duration.ofSeconds(1)),
                bucket(KNOCKS_A_MINUTE, KNOCKS_A_MINUTE, Duration.ofMinutes(1)));
    }

    static Spending ofANetwork() {
        return new Spending(
                bucket(NETWORK_BURST, NETWORK_A_SECOND, Duration.ofSeconds(1)),
                bucket(NETWORK_SEEN, NETWORK_SEEN_A_SECOND, Duration.ofSeconds(1)),
                bucket(NETWORK_KNOCKS_A_MINUTE, NETWORK_KNOCKS_A_MINUTE, Duration.ofMinutes(1)));
    }

    boolean maySay() {
        return said.tryConsume(1);
    }

    boolean maySee(int weight) {
        // What weighs more than a full purse is shown to whoever has a full one.
        return seen.tryConsume(Math.min(weight, SEEN));
    }

    boolean mayKnock() {
        return knocks.tryConsume(1);
    }

    /** A command begins, unless too many are under way already. */
    boolean begin() {
        if (underWay.incrementAndGet() > UNDER_WAY_MAX) {
            underWay.decrementAndGet();
            return false;
        }
        return true;
    }

    /** A command was answered. */
    void end() {
        underWay.decrementAndGet();
    }

    void windowOpened() {
        windows.incrementAndGet();
    }

    void windowClosed() {
        windows.decrementAndGet();
    }

    /** Whether somebody who spends from it is here. */
    boolean inUse() {
        return windows.get() > 0 || underWay.get() > 0;
    }

    private static Bucket bucket(int capacity, int refill, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, every))
                .build();
    }
}
