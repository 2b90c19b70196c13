package dev.kernvraag.agenda;

/** How far a canvas step is. */
public enum Phase {
    /** Everybody writes alone; nothing of others is sent to a browser. */
    WRITE,
    /** Everybody sees every card, and may still add to them. */
    REVEAL,
    /** The room talks about the cards and groups them; nobody adds one but the facilitator. */
    DISCUSS,
    /** The room is through with it. */
    DONE;

    /** Whether the cards lie open. */
    public boolean revealed() {
        return this != WRITE;
    }

    /** Whether participants may add cards. */
    public boolean writing() {
        return this == WRITE || this == REVEAL;
    }
}
