package dev.kernvraag.agenda;

/**
 * A step of an agenda at one moment.
 *
 * @param plan what the facilitator planned
 * @param phase how far it is; means nothing for a stage without a canvas
 * @param reached whether the room has been here
 * @param locked whether the facilitator holds everybody’s pens
 */
public record Step(StepId id, StepDraft plan, Phase phase, boolean reached, boolean locked) {
    /** The stage it is at. */
    public Stage stage() {
        return plan.stage();
    }

    /** Whether participants may add cards to its canvas now. */
    public boolean takesCards() {
        return reached && !locked && plan.rules().write() && stage().isCanvas() && phase.writing();
    }

    /** Whether its cards lie open. */
    public boolean revealed() {
        return stage().isCanvas() && phase.revealed();
    }
}
