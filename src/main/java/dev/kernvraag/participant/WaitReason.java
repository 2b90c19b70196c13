package dev.kernvraag.participant;

/** Why somebody waits at the door though others come straight in. */
public enum WaitReason {
    /** They came with a browser from which somebody was removed or turned away before. */
    CAME_BACK,
    /** More people than usual came from their network. */
    CROWD
}
