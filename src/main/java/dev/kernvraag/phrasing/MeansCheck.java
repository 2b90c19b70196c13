package dev.kernvraag.phrasing;

import dev.kernvraag.language.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a statement names a means where a need, a goal or a problem was asked for. */
public final class MeansCheck {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\n+");
    private static final Map<Language, Reading> READINGS = readings();

    private MeansCheck() {}

    /** The sign in a statement that is written in a language; empty for a statement that names no means. */
    public static Optional<MeansSign> of(String text, Language language) {
        Reading reading = READINGS.get(language);
        return reading == null
                ? Optional.empty()
                : SENTENCE_END
                        .splitAsStream(text)
                        .flatMap(sentence -> reading.sign(sentence).stream())
                        .findFirst();
    }

    /** The sign in a statement that may be in either language, the reader’s own first. */
    public static Optional<MeansSign> inAny(String text, Language first) {
        Language second = first == Language.NL ? Language.EN : Language.NL;
        return of(text, first).or(() -> of(text, second));
    }

    private static Map<Language, Reading> readings() {
        Map<Language, Reading> readings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            readings.put(language, new Reading(Lexicon.of(language)));
        }
        return readings;
    }
}
