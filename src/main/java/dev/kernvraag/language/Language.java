package dev.kernvraag.language;

import java.util.Locale;

/** A language in which a person can use Kernvraag and in which a brief can be written. */
public enum Language {
    NL,
    EN;

    /** The language of a locale; English where it is neither Dutch nor English. */
    public static Language of(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? NL : EN;
    }

    /** The language with this tag ({@code nl} or {@code en}); English for anything else. */
    public static Language ofTag(String tag) {
        return of(Locale.forLanguageTag(tag));
    }

    /** The two-letter tag, as in HTML’s {@code lang}. */
    public String tag() {
        return this == NL ? "nl" : "en";
    }

    /** The locale for numbers, dates and documents. */
    public Locale locale() {
        return this == NL ? Locale.of("nl", "NL") : Locale.UK;
    }
}
