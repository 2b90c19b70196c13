package dev.kernvraag.ui.home;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.kernvraag.ui.shell.Lengths;
import dev.kernvraag.ui.shell.PersonLanguage;

/** The two fields of an account, so that a browser’s password manager knows them on every screen. */
final class AccountFields {
    private AccountFields() {}

    static EmailField email() {
        EmailField email = new EmailField();
        email.setLabel(PersonLanguage.texts().get("home.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        Lengths.bound(email, Lengths.WORD);
        email.setManualValidation(true);
        email.addValueChangeListener(change -> email.setInvalid(false));
        return email;
    }

    static PasswordField password(Autocomplete use) {
        PasswordField password = new PasswordField();
        password.setLabel(PersonLanguage.texts().get("home.password"));
        password.setAutocomplete(use);
        Lengths.bound(password, Lengths.WORD);
        password.setManualValidation(true);
        password.addValueChangeListener(change -> password.setInvalid(false));
        return password;
    }
}
