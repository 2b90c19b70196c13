package dev.kernvraag.agenda;

/** How a room writes at a step that is opened again. */
public enum Writing {
    /** Everybody by themselves: new cards lie face down until the next reveal. */
    ALONE(Phase.WRITE),
    /** In sight of each other: new cards lie open at once. */
    TOGETHER(Phase.REVEAL);

    private final Phase phase;

    Writing(Phase phase) {
        this.phase = phase;
    }

    /** The phase in which a room writes like this. */
    Phase phase() {
        return phase;
    }
}
