package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows in which language a person reads: the one they chose before, else the first that their browser asks for.
 */
public final class PersonLanguage {
    static final String COOKIE = "kv-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private PersonLanguage() {}

    /** The language of whoever sent this request. */
    public static Language of(VaadinRequest request) {
        return of(request.getCookies(), request.getLocales());
    }

    /**
     * The language that these parts of a request ask for.
     *
     * @param cookies as a servlet request gives them, null where there are none
     * @param asked the browser’s languages, the most wanted first
     */
    public static Language of(Cookie @Nullable [] cookies, Enumeration<Locale> asked) {
        return chosen(cookies)
                .orElseGet(() -> Collections.list(asked).stream()
                        .filter(locale -> spoken(locale.getLanguage()))
                        .findFirst()
                        .map(Language::of)
                        .orElse(Language.EN));
    }

    /** The language of the person at the current screen. */
    public static Language here() {
        return Language.of(UI.getCurrentOrThrow().getLocale());
    }

    /** The texts for the person at the current screen. */
    public static Texts texts() {
        return Texts.in(here());
    }

    /** Remembers the choice for a year; to be called while a request is being answered. */
    static void choose(Language language) {
        LastingCookie.set(COOKIE, language.tag(), KEPT);
    }

    private static Optional<Language> chosen(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()) && spoken(cookie.getValue()))
                .findFirst()
                .map(cookie -> Language.ofTag(cookie.getValue()));
    }

    private static boolean spoken(String tag) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.tag().equals(tag));
    }
}
