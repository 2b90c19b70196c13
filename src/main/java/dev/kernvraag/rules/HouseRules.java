package dev.kernvraag.rules;

/**
 * The rules of a workshop.
 *
 * @param held whether the room sees a participant’s card only after the facilitator did
 * @param presence whether people see who else is here
 */
public record HouseRules(boolean held, boolean presence) {
    /** The rules of a workshop that never set any. */
    public static final HouseRules USUAL = new HouseRules(false, true);
}
