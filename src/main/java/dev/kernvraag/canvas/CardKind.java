package dev.kernvraag.canvas;

import dev.kernvraag.agenda.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What a card says: a means, a need, a goal, a problem or a stakeholder, each of which has its canvas in the journey; or
 * what a canvas of the facilitator’s own asks for.
 */
// The lists are made by List.of, which the check cannot see.
@SuppressWarnings("ImmutableEnumChecker")
public enum CardKind {
    MEANS(Stage.ASKED_FOR, List.of("requested"), Field.text("askedBy")),
    NEED(
            Stage.NEEDS,
            List.of("possible", "keep", "limits"),
            Field.text("forWhom"),
            Field.text("fitCriterion"),
            Field.flag("socialFunction")),
    GOAL(
            Stage.GOALS,
            List.of("reach", "avoid"),
            Field.text("measure"),
            Field.text("from"),
            Field.text("to"),
            Field.text("byWhen")),
    PROBLEM(
            Stage.PROBLEMS,
            List.of("now", "cause"),
            Field.choice("howOften", "rarely", "monthly", "weekly", "daily"),
            Field.scale("howBad")),
    STAKEHOLDER(
            Stage.STAKEHOLDERS,
            List.of("inside", "around"),
            Field.scale("power"),
            Field.scale("interest"),
            Field.choice("stance", "against", "doubtful", "neutral", "supportive", "champion"),
            Field.flag("heard")),
    /** Whatever the facilitator’s own canvas asks for: each has sections and fields of its own. */
    OWN(Stage.OWN, List.of());

    private final Stage stage;
    private final Form form;

    CardKind(Stage stage, List<String> sections, Field... fields) {
        this.stage = stage;
        this.form = new Form(sections, List.of(fields));
    }

    /** The kind that is written at a stage; empty for a stage without a canvas. */
    public static Optional<CardKind> at(Stage stage) {
        for (CardKind kind : values()) {
            if (kind.stage == stage) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kinds that have their canvas in the journey: all but {@link #OWN}. */
    public static List<CardKind> journey() {
        return List.of(MEANS, NEED, GOAL, PROBLEM, STAKEHOLDER);
    }

    /** The stage at which cards of this kind are written. */
    public Stage stage() {
        return stage;
    }

    /** The parts of the canvas in the journey, in reading order; none for {@link #OWN}. */
    public List<String> sections() {
        return form.sections();
    }

    /** The fields of a card of the journey, in reading order; none for {@link #OWN}. */
    public List<Field> fields() {
        return form.fields();
    }

    Form form() {
        return form;
    }
}
