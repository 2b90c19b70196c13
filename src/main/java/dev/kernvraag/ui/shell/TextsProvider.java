package dev.kernvraag.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin’s {@code getTranslation} say our texts. */
@Component
class TextsProvider implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.in(Language.of(locale)).get(key, arguments);
    }
}
