package dev.kernvraag.language;

/**
 * A text that a person gives in Dutch, in English or in both; an empty one was not given.
 *
 * <p>Two people read the same workshop in two languages, so what is missing in one is shown in the other.
 */
public record Bilingual(String nl, String en) {
    /** Not given in any language. */
    public static final Bilingual NONE = new Bilingual("", "");

    /** Given in one language only. */
    public static Bilingual only(Language language, String text) {
        return language == Language.NL ? new Bilingual(text, "") : new Bilingual("", text);
    }

    /** One of our own texts, in both languages. */
    public static Bilingual worded(String key) {
        return new Bilingual(
                Texts.in(Language.NL).get(key), Texts.in(Language.EN).get(key));
    }

    /** The text for a reader: in their language, or else in the other. */
    public String in(Language language) {
        String wanted = language == Language.NL ? nl : en;
        return wanted.isEmpty() ? language == Language.NL ? en : nl : wanted;
    }

    /** Whether it was given in no language. */
    public boolean isEmpty() {
        return nl.isEmpty() && en.isEmpty();
    }

    /**
     * The same on one line, cleaned.
     *
     * @param limit the most characters (UTF-16 units) in each language
     * @throws Refusal {@code tooLong}
     */
    public Bilingual line(int limit) {
        return new Bilingual(Clean.atMost(limit, Clean.line(nl)), Clean.atMost(limit, Clean.line(en)));
    }

    /**
     * The same on several lines, cleaned.
     *
     * @param limit the most characters (UTF-16 units) in each language
     * @throws Refusal {@code tooLong}
     */
    public Bilingual text(int limit) {
        return new Bilingual(Clean.atMost(limit, Clean.text(nl)), Clean.atMost(limit, Clean.text(en)));
    }
}
