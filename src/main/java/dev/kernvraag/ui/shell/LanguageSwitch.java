package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.language.Language;
import java.util.Locale;

/** Two buttons, each in its own language; the page loads again in the chosen one, where one was. */
class LanguageSwitch extends Composite<Div> {
    LanguageSwitch() {
        getContent().addClassName("kv-language");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("common.language"));
        for (Language language : Language.values()) {
            getContent().add(button(language));
        }
    }

    private NativeButton button(Language language) {
        boolean chosen = language == PersonLanguage.here();
        Span name = new Span(" " + getTranslation("common.language." + language.tag()));
        name.addClassName("kv-visually-hidden");
        NativeButton button = new NativeButton();
        button.add(new Span(language.tag().toUpperCase(Locale.ROOT)), name);
        button.getElement().setAttribute("lang", language.tag());
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.addClickListener(click -> {
            if (!chosen) {
                PersonLanguage.choose(language);
                getUI().orElseThrow().getPage().reload();
            }
        });
        return button;
    }
}
