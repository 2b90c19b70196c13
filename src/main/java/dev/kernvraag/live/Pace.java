package dev.kernvraag.live;

/**
 * Spaces out how often a screen is sent something: two may follow each other at once, after that eight a second, so
 * that there are never more than ten in a second.
 *
 * <p>The generic cell rate algorithm (ITU-T I.371) with an interval of 125 ms and a tolerance of one interval.
 */
final class Pace {
    private static final long INTERVAL_NANOS = 125_000_000;

    private long due;

    /**
     * A pace that starts rested.
     *
     * @param now the time by {@link System#nanoTime}
     */
    Pace(long now) {
        due = now;
    }

    /**
     * Takes the next turn.
     *
     * @param now the time by {@link System#nanoTime}
     * @return how long to wait for it, in nanoseconds
     */
    synchronized long next(long now) {
        long wait = Math.max(0, due - INTERVAL_NANOS - now);
        due = Math.max(due, now) + INTERVAL_NANOS;
        return wait;
    }
}
