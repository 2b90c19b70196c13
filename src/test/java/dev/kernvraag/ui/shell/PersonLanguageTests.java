package dev.kernvraag.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.language.Language;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLanguageTests {
    private static final Cookie[] NONE = {};

    @ParameterizedTest
    @CsvSource({"nl,NL", "'en-GB,nl;q=0.5',EN", "'de,nl;q=0.8,en;q=0.5',NL", "'de,fr',EN"})
    void itIsTheFirstKnownLanguageThatTheBrowserAsksFor(String asked, Language spoken) {
        assertThat(PersonLanguage.of(NONE, asked(asked))).isEqualTo(spoken);
    }

    @Test
    void whatWasChosenBeforeWins() {
        Cookie[] cookies = {new Cookie("other", "en"), new Cookie(PersonLanguage.COOKIE, "nl")};
        assertThat(PersonLanguage.of(cookies, asked("en"))).isEqualTo(Language.NL);
    }

    @Test
    void aCookieWithNonsenseIsLeftAside() {
        Cookie[] cookies = {new Cookie(PersonLanguage.COOKIE, "tlh")};
        assertThat(PersonLanguage.of(cookies, asked("nl"))).isEqualTo(Language.NL);
    }

    private static Enumeration<Locale> asked(String header) {
        List<Locale> locales = Locale.LanguageRange.parse(header).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();
        return Collections.enumeration(locales);
    }
}
