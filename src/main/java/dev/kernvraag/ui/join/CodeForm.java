package dev.kernvraag.ui.join;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.Submit;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One field for a code, typed or pasted in any form, and the way in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class CodeForm extends Composite<Div> {
    private final TextField code = new TextField();

    CodeForm(CodeGuard guard) {
        code.setLabel(getTranslation("join.code"));
        code.setPlaceholder("ABCD-EFGH");
        code.addClassName("kv-code-field");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocorrect(false);
        code.setManualValidation(true);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addValueChangeListener(change -> code.setInvalid(false));

        Button join = new Button(getTranslation("join.go"), click -> enter(guard));
        join.addClassName("kv-primary");
        Submit.onEnter(join, code);
        getContent().addClassName("kv-code-form");
        getContent().add(code, join);
    }

    /** Shows a code that did not work, and why. */
    void refuse(String typed, Refusal refusal) {
        code.setValue(typed);
        Refusals.show(refusal, code);
    }

    private void enter(CodeGuard guard) {
        try {
            Navigation.go(Navigation.join(guard.find(code.getValue()).code()));
        } catch (Refusal refusal) {
            Refusals.show(refusal, code);
        }
    }
}
