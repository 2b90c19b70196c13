package dev.kernvraag.agenda;

import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a facilitator plans for a step.
 *
 * @param title its own name, at most {@link #TITLE_MAX} characters; none for the name of the stage, but an own canvas
 *     needs one
 * @param instruction what the room is asked to do, at most {@link #INSTRUCTION_MAX} characters; none for the usual helper
 *     questions
 * @param minutes the time box, 0 for none, at most {@link #MINUTES_MAX}
 * @param layout what an own canvas asks for; empty at every other stage
 */
public record StepDraft(
        Stage stage, Bilingual title, Bilingual instruction, int minutes, StepRules rules, Optional<Layout> layout) {
    /** The most characters of a title. */
    public static final int TITLE_MAX = 80;

    /** The most characters of an instruction. */
    public static final int INSTRUCTION_MAX = 500;

    /** The longest time box: a day. */
    public static final int MINUTES_MAX = 1_440;

    /** Takes a plan that was kept before there were own canvases for one without. */
    public StepDraft {
        layout = Objects.requireNonNullElse(layout, Optional.empty());
    }

    /** A step of the journey. */
    public StepDraft(Stage stage, Bilingual title, Bilingual instruction, int minutes, StepRules rules) {
        this(stage, title, instruction, minutes, rules, Optional.empty());
    }

    /** A step as a stage has it by itself. */
    public static StepDraft of(Stage stage, int minutes) {
        return new StepDraft(stage, Bilingual.NONE, Bilingual.NONE, minutes, StepRules.FREE);
    }

    /** An own canvas to begin with. */
    public static StepDraft own(int minutes) {
        return new StepDraft(
                Stage.OWN,
                Bilingual.worded("agenda.begin.title"),
                Bilingual.NONE,
                minutes,
                StepRules.FREE,
                Optional.of(Layout.begin()));
    }

    StepDraft checked() {
        boolean own = stage == Stage.OWN;
        if (minutes < 0 || minutes > MINUTES_MAX || own != layout.isPresent()) {
            throw new Refusal("fieldInvalid");
        }
        if (!own && !Stage.journey().contains(stage)) {
            throw new Refusal("fieldInvalid");
        }
        Bilingual name = title.line(TITLE_MAX);
        if (own && name.isEmpty()) {
            throw new Refusal("canvasNameless");
        }
        return new StepDraft(
                stage, name, instruction.text(INSTRUCTION_MAX), minutes, rules.checked(), layout.map(Layout::checked));
    }
}
