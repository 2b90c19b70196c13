package dev.kernvraag.agenda;

import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Refusal;

/**
 * What a facilitator plans for a step.
 *
 * @param title its own name, at most {@link #TITLE_MAX} characters; none for the name of the stage
 * @param instruction what the room is asked to do, at most {@link #INSTRUCTION_MAX} characters; none for the usual helper
 *     questions
 * @param minutes the time box, 0 for none, at most {@link #MINUTES_MAX}
 */
public record StepDraft(Stage stage, Bilingual title, Bilingual instruction, int minutes, StepRules rules) {
    /** The most characters of a title. */
    public static final int TITLE_MAX = 80;

    /** The most characters of an instruction. */
    public static final int INSTRUCTION_MAX = 500;

    /** The longest time box: a day. */
    public static final int MINUTES_MAX = 1_440;

    /** A step as a stage has it by itself. */
    public static StepDraft of(Stage stage, int minutes) {
        return new StepDraft(stage, Bilingual.NONE, Bilingual.NONE, minutes, StepRules.FREE);
    }

    StepDraft checked() {
        if (minutes < 0 || minutes > MINUTES_MAX || !Stage.journey().contains(stage)) {
            throw new Refusal("fieldInvalid");
        }
        return new StepDraft(stage, title.line(TITLE_MAX), instruction.text(INSTRUCTION_MAX), minutes, rules.checked());
    }
}
