package dev.kernvraag.agenda;

import java.util.UUID;

/**
 * How a step was opened for writing again, so that it can be taken back.
 *
 * @param before where the room was, and how far the steps that change with it were
 * @param after where it is then, and how far they are
 * @param shut what kept participants from writing there before
 * @param opened what lets them since
 */
public record Reopening(
        UUID step, Writing writing, Whereabouts before, Whereabouts after, Openness shut, Openness opened) {
    /** Whether the room came from elsewhere. */
    boolean moved() {
        return !before.step().equals(after.step());
    }

    /** Whether what is written since lies face down on a canvas that lay open. */
    boolean turnsDown() {
        Phase phase = before.phases().get(step);
        return writing == Writing.ALONE && phase != null && phase.revealed();
    }
}
