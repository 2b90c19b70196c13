package dev.kernvraag.agenda;

import java.util.List;

/** The agendas that a facilitator can begin with. */
final class Templates {
    private Templates() {}

    /** The whole journey in half a day: 3 hours and 15 minutes. */
    static List<StepDraft> fullJourney() {
        return List.of(
                StepDraft.of(Stage.ASKED_FOR, 15),
                StepDraft.of(Stage.NEEDS, 30),
                StepDraft.of(Stage.GOALS, 25),
                StepDraft.of(Stage.PROBLEMS, 30),
                StepDraft.of(Stage.STAKEHOLDERS, 20),
                StepDraft.of(Stage.THREAD, 40),
                StepDraft.of(Stage.PRIORITIES, 25),
                StepDraft.of(Stage.BRIEF, 10));
    }
}
