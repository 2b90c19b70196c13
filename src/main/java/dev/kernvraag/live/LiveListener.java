package dev.kernvraag.live;

/**
 * Hears that a workshop moved on.
 *
 * <p>Called from the workshop’s own worker: hand over and return, never wait for a lock of a screen.
 */
public interface LiveListener {
    /** There is a newer picture. */
    void advanced(Picture now);

    /** Somebody came or went. */
    void peopleChanged(People people);
}
