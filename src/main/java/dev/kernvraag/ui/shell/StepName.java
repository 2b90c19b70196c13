package dev.kernvraag.ui.shell;

import dev.kernvraag.agenda.Step;

/** What a step of an agenda is called on a screen: as the facilitator named it, or else as its stage. */
public final class StepName {
    private StepName() {}

    /** The name in the language of whoever looks. */
    public static String of(Step step) {
        String own = step.plan().title().in(PersonLanguage.here());
        return own.isEmpty() ? PersonLanguage.texts().get("common.stage." + step.stage()) : own;
    }
}
