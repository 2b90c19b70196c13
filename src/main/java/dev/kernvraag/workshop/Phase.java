package dev.kernvraag.workshop;

/** Where a canvas stage is. */
public enum Phase {
    /** Everybody writes alone; nothing of others is sent to a browser. */
    WRITE,
    /** Everybody sees every card, and may still add to them. */
    REVEAL
}
