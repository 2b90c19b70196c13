package dev.kernvraag.canvas;

import dev.kernvraag.language.Clean;
import java.util.Map;

/**
 * What somebody writes on a card.
 *
 * @param section empty for the canvas’s first one
 * @param text at most {@link #TEXT_MAX} characters
 */
public record CardDraft(String section, String text, Map<String, String> fields) {
    /** The most characters (UTF-16 units) on a card. */
    public static final int TEXT_MAX = 2_000;

    CardDraft checkedFor(Form form) {
        return new CardDraft(
                form.checkedSection(section), Clean.within(TEXT_MAX, Clean.text(text)), form.checkedFields(fields));
    }
}
