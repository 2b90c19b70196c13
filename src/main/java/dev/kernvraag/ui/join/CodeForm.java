package dev.kernvraag.ui.join;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Lengths;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.Submit;
import dev.kernvraag.workshop.EntryText;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One field for a code, typed or pasted in any form, and the way in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class CodeForm extends Composite<Div> {
    /** How often a browser asks again while it is not its turn, and for how long. */
    private static final int ASK_EVERY = 1_000;

    private static final int ASKS_MAX = 120;

    /** A link is pasted with what a mail wraps around it. */
    private static final int TYPED_MAX = 1_000;

    private final CodeGuard guard;
    private final TextField code = new TextField();
    private final Button join = new Button();
    private final Paragraph waits = new Paragraph();
    private Optional<Registration> asking = Optional.empty();
    private int asks;

    CodeForm(CodeGuard guard) {
        this.guard = guard;
        code.setLabel(getTranslation("join.code"));
        code.setPlaceholder("ABCD-EFGH");
        code.addClassName("kv-code-field");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocorrect(false);
        Lengths.bound(code, TYPED_MAX);
        code.setManualValidation(true);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addValueChangeListener(change -> code.setInvalid(false));

        join.setText(getTranslation("join.go"));
        join.setDisableOnClick(true);
        join.addClickListener(click -> enter());
        join.addClassName("kv-primary");
        Submit.onEnter(join, code);
        waits.addClassName("kv-code-waits");
        waits.getElement().setAttribute("role", "status");
        getContent().addClassName("kv-code-form");
        getContent().add(code, join, waits);
    }

    /** Shows a code that did not work, and why; one whose turn it is not yet is tried again by itself. */
    void refuse(String typed, Refusal refusal) {
        code.setValue(typed);
        refuse(refusal);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        askNoMore(event.getUI());
    }

    private void enter() {
        asks = 0;
        look();
    }

    private void look() {
        try {
            Opened.go(EntryText.find(code.getValue()), guard);
            waits.setText("");
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        if (refusal.code().equals(CodeGuard.NOT_NOW) && asks < ASKS_MAX) {
            askAgain();
            return;
        }
        askNoMore(UI.getCurrentOrThrow());
        Refusals.show(refusal, code);
    }

    private void askAgain() {
        UI ui = UI.getCurrentOrThrow();
        if (asking.isEmpty()) {
            asking = Optional.of(ui.addPollListener(poll -> look()));
            ui.setPollInterval(ASK_EVERY);
            code.setReadOnly(true);
            join.setEnabled(false);
            waits.setText(getTranslation("join.waits"));
        }
        asks++;
    }

    private void askNoMore(UI ui) {
        asking.ifPresent(registration -> {
            registration.remove();
            ui.setPollInterval(-1);
        });
        asking = Optional.empty();
        code.setReadOnly(false);
        join.setEnabled(true);
        waits.setText("");
    }
}
