package dev.kernvraag.hearing;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.workshop.StakeholderGroup;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who has been heard at one moment.
 *
 * @param joined how many people joined
 * @param present how many have the room open, or are at the table
 * @param wrote how many wrote on the canvas the room is at; 0 in an anonymous workshop, where nobody can tell
 * @param voted how many spent dots in the newest round
 * @param silent who is present and wrote nothing on the canvas the room is at; nobody in an anonymous workshop
 * @param spread how unevenly cards and words are spread over everybody who joined, normalised; empty in an anonymous
 *     workshop and for fewer than {@link #GROUP_MIN} people
 * @param cardsOn how many cards each canvas has
 * @param thin the canvases that the room has been on and that have the fewest cards by far
 * @param groups what each stakeholder group brought
 * @param notTalkedAbout how many cards lie open that the room has not talked about
 */
public record Hearing(
        int joined,
        int present,
        int wrote,
        int voted,
        List<Participant> silent,
        OptionalDouble spread,
        Map<CanvasId, Integer> cardsOn,
        List<CanvasId> thin,
        List<OfGroup> groups,
        int notTalkedAbout) {
    /** The fewest people of whom a group’s figure is given. */
    public static final int GROUP_MIN = 3;

    /**
     * What a group brought.
     *
     * @param cards how many cards; empty in an anonymous workshop and for fewer than {@link #GROUP_MIN} people
     */
    public record OfGroup(StakeholderGroup group, int joined, OptionalDouble cards) {}
}
