package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.Submit;

/** What somebody fills in to have an account, with the set-up code of the server where it is asked. */
class AccountForm extends Composite<Div> {
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final EmailField email = AccountFields.email();
    private final PasswordField password = AccountFields.password(Autocomplete.NEW_PASSWORD);
    private final transient Wish wish;

    /** Makes the account and signs in. */
    @FunctionalInterface
    interface Wish {
        /**
         * Makes it.
         *
         * @throws Refusal that is shown at the field it is about
         */
        void make(String code, String name, String email, String password);
    }

    AccountForm(Wish wish) {
        this.wish = wish;
        dress(code, "home.setup.code");
        code.setHelperText(getTranslation("home.setup.codeHelp"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setVisible(false);
        dress(name, "home.setup.name");
        name.setAutocomplete(Autocomplete.NAME);
        password.setHelperText(getTranslation("home.setup.passwordRule", FacilitatorService.PASSWORD_MIN));

        Button create = new Button(getTranslation("home.setup.create"));
        create.setDisableOnClick(true);
        create.addClickListener(click -> {
            try {
                create();
            } finally {
                create.setEnabled(true);
            }
        });
        create.addClassName("kv-primary");
        Submit.onEnter(create, code, name, email, password);
        getContent().add(code, name, email, password, create);
        getContent().addClassNames("kv-form", "kv-sheet");
    }

    void askCode() {
        code.setVisible(true);
    }

    private void dress(TextField field, String label) {
        field.setLabel(getTranslation(label));
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void create() {
        if (name.getValue().isBlank()) {
            Refusals.show(new Refusal("personNameMissing"), name);
            return;
        }
        try {
            wish.make(code.getValue(), name.getValue(), email.getValue(), password.getValue());
        } catch (Refusal refusal) {
            Refusals.show(refusal, field(refusal));
        }
    }

    private HasValidationProperties field(Refusal refusal) {
        return switch (refusal.code()) {
            case "setupCodeWrong", "setupCodeTries" -> {
                askCode();
                yield code;
            }
            case "emailInvalid", "emailTaken" -> email;
            case "passwordShort" -> password;
            default -> name;
        };
    }
}
