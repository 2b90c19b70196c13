package dev.kernvraag.agenda;

import java.time.Instant;
import java.util.Objects;

/**
 * A step of an agenda at one moment.
 *
 * @param plan what the facilitator planned
 * @param phase how far it is; means nothing for a stage without a canvas
 * @param reached whether the room has been here
 * @param locked whether the facilitator holds everybody’s pens
 * @param window when participants may write by themselves
 */
public record Step(StepId id, StepDraft plan, Phase phase, boolean reached, boolean locked, Window window) {
    /** Takes a step that was kept before there were windows for one that is always open. */
    public Step {
        window = Objects.requireNonNullElse(window, Window.ALWAYS);
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

    /** Whether its cards lie open. */
    public boolean revealed() {
        return stage().isCanvas() && phase.revealed();
    }
}
