package dev.kernvraag.agenda;

import java.util.List;

/** An agenda to begin with. */
public sealed interface Template {
    /** Its steps, at least one. */
    List<StepDraft> steps();

    /** One that everybody has. */
    enum Common implements Template {
        /** The whole journey in half a day: 3 hours and 15 minutes. */
        FULL(
                StepDraft.of(Stage.ASKED_FOR, 15),
                StepDraft.of(Stage.NEEDS, 30),
                StepDraft.of(Stage.GOALS, 25),
                StepDraft.of(Stage.PROBLEMS, 30),
                StepDraft.of(Stage.STAKEHOLDERS, 20),
                StepDraft.of(Stage.THREAD, 40),
                StepDraft.of(Stage.PRIORITIES, 25),
                StepDraft.of(Stage.BRIEF, 10)),
        /** From what was asked for to an order of needs in 45 minutes. */
        SHORT(
                StepDraft.of(Stage.ASKED_FOR, 5),
                StepDraft.of(Stage.PROBLEMS, 10),
                StepDraft.of(Stage.NEEDS, 12),
                StepDraft.of(Stage.STAKEHOLDERS, 6),
                StepDraft.of(Stage.PRIORITIES, 9),
                StepDraft.of(Stage.BRIEF, 3)),
        /** One canvas of one’s own, for a question in between. */
        ONE_CANVAS(StepDraft.own(20));

        // Made by List.of, which the check cannot see.
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<StepDraft> steps;

        Common(StepDraft... steps) {
            this.steps = List.of(steps);
        }

        @Override
        public List<StepDraft> steps() {
            return steps;
        }
    }

    /** One that a facilitator saved, at most 80 characters long in its name. */
    record Own(TemplateId id, String name, List<StepDraft> steps) implements Template {}
}
