package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.kernvraag.language.Refusal;

/** Says a {@link Refusal} in the person’s language, where they look. */
public final class Refusals {
    private Refusals() {}

    /** Says it at the head of the screen. */
    public static void show(Refusal refusal) {
        Notices.warn(refusal.in(PersonLanguage.texts()));
    }

    /** Says it under a field, and puts the cursor there. */
    public static void show(Refusal refusal, HasValidationProperties field) {
        field.setErrorMessage(refusal.in(PersonLanguage.texts()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
