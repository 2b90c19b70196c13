package dev.kernvraag.agenda;

import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a canvas of the facilitator’s own asks for; its name is the title of its step.
 *
 * @param question what the room is asked, at most {@link #QUESTION_MAX} characters; none for the canvas’s name
 * @param sections its parts in reading order, 1 to {@link #SECTIONS_MAX}
 * @param fields what a card has beside its text, at most {@link #FIELDS_MAX}
 */
public record Layout(Bilingual question, List<Section> sections, List<Field> fields) {
    /** The most sections of a canvas. */
    public static final int SECTIONS_MAX = 6;

    /** The most fields of a card. */
    public static final int FIELDS_MAX = 4;

    /** The most characters of the name of a section or a field. */
    public static final int NAME_MAX = 60;

    /** The most characters of a question. */
    public static final int QUESTION_MAX = 200;

    private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,12}");
    private static final int KEY_LENGTH = 8;

    /**
     * A part of a canvas.
     *
     * @param key by which cards know it; it stays when the section is named anew, and never comes back after it is gone
     */
    public record Section(String key, Bilingual name) {
        /** A new section. */
        public static Section named(Bilingual name) {
            return new Section(newKey(), name);
        }
    }

    /**
     * Something that a card has beside its text.
     *
     * @param key by which cards know it, as with a {@link Section}
     */
    public record Field(String key, Bilingual name, Type type) {
        /** A new field. */
        public static Field named(Bilingual name, Type type) {
            return new Field(newKey(), name, type);
        }

        /** What a field takes. */
        public enum Type {
            /** A line. */
            TEXT,
            /** From 1 to 5. */
            SCALE,
            /** Yes, or nothing. */
            FLAG
        }
    }

    /** A canvas to begin with, for a question in between. */
    static Layout begin() {
        return new Layout(
                Bilingual.worded("agenda.begin.question"),
                Stream.of("agenda.begin.good", "agenda.begin.better", "agenda.begin.ideas")
                        .map(key -> Section.named(Bilingual.worded(key)))
                        .toList(),
                List.of());
    }

    Layout checked() {
        if (sections.isEmpty() || sections.size() > SECTIONS_MAX || fields.size() > FIELDS_MAX) {
            throw new Refusal("fieldInvalid");
        }
        Set<String> keys = new HashSet<>();
        List<Section> checkedSections = sections.stream()
                .map(section -> new Section(checked(section.key(), keys), checked(section.name())))
                .toList();
        keys.clear();
        List<Field> checkedFields = fields.stream()
                .map(field -> new Field(checked(field.key(), keys), checked(field.name()), field.type()))
                .toList();
        return new Layout(question.line(QUESTION_MAX), checkedSections, checkedFields);
    }

    private static String checked(String key, Set<String> others) {
        if (!KEY.matcher(key).matches() || !others.add(key)) {
            throw new Refusal("fieldInvalid");
        }
        return key;
    }

    private static Bilingual checked(Bilingual name) {
        Bilingual clean = name.line(NAME_MAX);
        if (clean.isEmpty()) {
            throw new Refusal("partNameless");
        }
        return clean;
    }

    private static String newKey() {
        return UUID.randomUUID().toString().substring(0, KEY_LENGTH);
    }
}
