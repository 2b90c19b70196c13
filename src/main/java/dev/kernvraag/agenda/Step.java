package dev.kernvraag.agenda;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of an agenda at one moment.
 *
 * @param plan what the facilitator planned
 * @param phase how far it is; means nothing for a stage without a canvas
 * @param reached whether the room has been here
 * @param locked whether the facilitator holds everybody’s pens
 * @param window when participants may write by themselves
 * @param reopenedAfter the highest number of a card when it was opened for writing again; empty where it is as it was opened
 *     first, or is no longer written at
 */
public record Step(
        StepId id,
        StepDraft plan,
        Phase phase,
        boolean reached,
        boolean locked,
        Window window,
        Optional<Integer> reopenedAfter) {
    /** Takes a step that was kept before there were windows, or a second time to write, for one without them. */
    public Step {
        window = Objects.requireNonNullElse(window, Window.ALWAYS);
        reopenedAfter = Objects.requireNonNullElse(reopenedAfter, Optional.empty());
    }

    /** The stage it is at. */
    public Stage stage() {
        return plan.stage();
    }

    /** Whether participants may add cards to its canvas at this moment. */
    public boolean takesCards(Instant now) {
        return takesCards() && window.isOpen(now);
    }

    /** Whether participants may add cards to its canvas whenever its window is open. */
    public boolean takesCards() {
        return reached && !locked && plan.rules().write() && stage().isCanvas() && phase.writing();
    }

    /** Whether there is something to open: a step at which everybody writes alone at any hour is open as it is. */
    public boolean reopenable() {
        return reached && stage().isCanvas() && (revealed() || !takesCards() || !window.always());
    }

    /** Whether its cards lie open. */
    public boolean revealed() {
        return stage().isCanvas() && phase.revealed();
    }
}
