package dev.kernvraag.agenda;

import java.util.List;

/** A place in the journey from the means that was asked for to the brief. */
public enum Stage {
    ASKED_FOR(true),
    NEEDS(true),
    GOALS(true),
    PROBLEMS(true),
    STAKEHOLDERS(true),
    THREAD(false),
    PRIORITIES(false),
    OPTIONS(false),
    BRIEF(false),
    /** A canvas of the facilitator’s own, see {@link Layout}. */
    OWN(true);

    private final boolean canvas;

    Stage(boolean canvas) {
        this.canvas = canvas;
    }

    /** Whether the room writes cards here, first hidden and then revealed. */
    public boolean isCanvas() {
        return canvas;
    }

    /** The stages of the journey in their usual order; a step can be at one of them, or at {@link #OWN}. */
    public static List<Stage> journey() {
        return List.of(ASKED_FOR, NEEDS, GOALS, PROBLEMS, STAKEHOLDERS, THREAD, PRIORITIES, BRIEF);
    }
}
