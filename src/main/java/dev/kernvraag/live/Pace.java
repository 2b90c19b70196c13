package dev.kernvraag.live;

/**
 * Spaces out how often a screen is sent something: two may follow each other at once, after that one each interval.
 *
 * <p>The generic cell rate algorithm (ITU-T I.371) with a tolerance of one interval.
 */
final class Pace {
    private final long interval;
    private long due;

    /**
     * A pace that starts rested.
     *
     * @param interval between two turns, in nanoseconds
     * @param now the time by {@link System#nanoTime}
     */
    Pace(long interval, long now) {
        this.interval = interval;
        due = now;
    }

    /**
     * Takes the next turn.
     *
     * @param now the time by {@link System#nanoTime}
     * @return how long to wait for it, in nanoseconds
     */
    synchronized long next(long now) {
        long wait = Math.max(0, due - interval - now);
        due = Math.max(due, now) + interval;
        return wait;
    }
}
