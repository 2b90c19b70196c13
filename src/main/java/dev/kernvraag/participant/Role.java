package dev.kernvraag.participant;

/** What somebody who joined does in a workshop. */
public enum Role {
    /** Writes, links and spends dots. */
    TAKES_PART,
    /** Sees what the room sees, and changes nothing. */
    OBSERVES,
    /** Waits to be let in, and sees nothing of the room. */
    WAITS,
    /** Waited, and was not let in. */
    TURNED_AWAY,
    /** Was asked to leave and cannot come back; what they wrote stays. */
    REMOVED;

    /** Whether somebody with this role is in the room. */
    public boolean inside() {
        return this == TAKES_PART || this == OBSERVES;
    }

    /** Whether somebody with this role came to the door and is not inside. */
    public boolean atTheDoor() {
        return this == WAITS || this == TURNED_AWAY;
    }
}
