package dev.kernvraag.journal;

import dev.kernvraag.language.Refusal;

/** There is no such workshop, or no longer. */
public class UnknownWorkshop extends Refusal {
    /** Says that the workshop is not there. */
    public UnknownWorkshop() {
        super("noWorkshop");
    }
}
