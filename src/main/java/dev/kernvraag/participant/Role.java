package dev.kernvraag.participant;

/** What somebody who joined does in a workshop. */
public enum Role {
    /** Writes, links and spends dots. */
    TAKES_PART,
    /** Sees what the room sees, and changes nothing. */
    OBSERVES,
    /** Was asked to leave and cannot come back; what they wrote stays. */
    REMOVED
}
