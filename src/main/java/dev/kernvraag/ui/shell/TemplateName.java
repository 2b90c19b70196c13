package dev.kernvraag.ui.shell;

import dev.kernvraag.agenda.Template;

/** What a template is called on a screen. */
public final class TemplateName {
    private TemplateName() {}

    /** The name in the language of whoever looks. */
    public static String of(Template template) {
        return switch (template) {
            case Template.Common common -> PersonLanguage.texts().get("agenda.template." + common);
            case Template.Own own -> own.name();
        };
    }
}
