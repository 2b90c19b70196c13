package dev.kernvraag.ladder;

import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.language.Texts;

/**
 * A question as it is put to the room.
 *
 * @param form which of the bank’s wordings, 1 to {@link Angle#FORMS}
 * @param words the facilitator’s own wording, at most {@link #WORDS_MAX} characters; none for the bank’s
 */
public record Question(Angle angle, int form, Bilingual words) {
    /** The most characters of an own wording. */
    public static final int WORDS_MAX = 200;

    /** A question as the bank words it. */
    public static Question of(Angle angle, int form) {
        return new Question(angle, form, Bilingual.NONE);
    }

    /** The question for a reader. */
    public String in(Language language) {
        return words.isEmpty() ? Texts.in(language).get("ladder." + angle + "." + form) : words.in(language);
    }

    Question checked() {
        if (form < 1 || form > Angle.FORMS) {
            throw new Refusal("fieldInvalid");
        }
        return new Question(angle, form, words.line(WORDS_MAX));
    }
}
