package dev.kernvraag.canvas;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.language.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a canvas asks for.
 *
 * @param sections its parts, in reading order
 * @param fields what a card has beside its text, in reading order
 */
record Form(List<String> sections, List<Field> fields) {
    /** The form of a canvas of the facilitator’s own. */
    static Form of(Layout layout) {
        return new Form(
                layout.sections().stream().map(Layout.Section::key).toList(),
                layout.fields().stream().map(Form::field).toList());
    }

    private static Field field(Layout.Field field) {
        return switch (field.type()) {
            case TEXT -> Field.text(field.key());
            case SCALE -> Field.scale(field.key());
            case FLAG -> Field.flag(field.key());
        };
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
