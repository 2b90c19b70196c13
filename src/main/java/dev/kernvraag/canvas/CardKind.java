package dev.kernvraag.canvas;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.language.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a card says: a means, a need, a goal, a problem or a stakeholder; each has a canvas of its own. */
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
            Field.flag("heard"));

    private final Stage stage;
    private final List<String> sections;
    private final List<Field> fields;

    CardKind(Stage stage, List<String> sections, Field... fields) {
        this.stage = stage;
        this.sections = sections;
        this.fields = List.of(fields);
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

    /** The stage at which cards of this kind are written. */
    public Stage stage() {
        return stage;
    }

    /** The parts of the canvas, in reading order. */
    public List<String> sections() {
        return sections;
    }

    /** The fields of a card, in reading order. */
    public List<Field> fields() {
        return fields;
    }

    /** A section of this canvas; the first one if it is not named. */
    String checkedSection(String section) {
        if (section.isEmpty()) {
            return sections.getFirst();
        }
        if (!sections.contains(section)) {
            throw new Refusal("fieldInvalid");
        }
        return section;
    }

    /** The given values, cleaned, in the order of the fields; what is empty is left out. */
    Map<String, String> checkedFields(Map<String, String> given) {
        Map<String, String> checked = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = field.checked(given.getOrDefault(field.key(), ""));
            if (!value.isEmpty()) {
                checked.put(field.key(), value);
            }
        }
        if (given.keySet().stream()
                .anyMatch(key -> fields.stream().noneMatch(field -> field.key().equals(key)))) {
            throw new Refusal("fieldInvalid");
        }
        return checked;
    }
}
