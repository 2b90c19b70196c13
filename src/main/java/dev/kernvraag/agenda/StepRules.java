package dev.kernvraag.agenda;

import dev.kernvraag.language.Refusal;

/**
 * What participants may do at a step; the facilitator always may.
 *
 * @param write whether they add cards to its canvas
 * @param link whether they tie cards together
 * @param cardsEach how many cards a person may add at most, 0 for as many as they like
 */
public record StepRules(boolean write, boolean link, int cardsEach) {
    /** The most cards a person can be limited to. */
    public static final int CARDS_EACH_MAX = 50;

    /** Everything is allowed. */
    public static final StepRules FREE = new StepRules(true, true, 0);

    StepRules checked() {
        if (cardsEach < 0 || cardsEach > CARDS_EACH_MAX) {
            throw new Refusal("fieldInvalid");
        }
        return this;
    }
}
