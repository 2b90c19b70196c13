package dev.kernvraag.live;

import java.util.concurrent.Executor;

/** A single place for the newest news: however often it is filled, it is emptied once for all of it. */
public interface Slot {
    /**
     * An empty slot that is emptied twice at once at most, then eight times a second: never more than ten times in one.
     *
     * @param now runs what need not wait
     * @param empty tells the screen, with the newest there is by then
     */
    static Slot paced(Executor now, Runnable empty) {
        return new PacedSlot(PacedSlot.BRISK, now, empty);
    }

    /**
     * An empty slot that is emptied twice at once at most, then once a second: for what nobody waits for.
     *
     * @param now runs what need not wait
     * @param empty tells the screen, with the newest there is by then
     */
    static Slot calm(Executor now, Runnable empty) {
        return new PacedSlot(PacedSlot.CALM, now, empty);
    }

    /** There is news. */
    void fill();
}
