package dev.kernvraag.ui.join;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Lengths;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.Submit;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import java.util.function.BiConsumer;

/** Asks somebody who they are, as far as the workshop wants to know. */
class JoinForm extends Composite<Div> {
    private static final int ONE_COLUMN_MAX = 6;

    private final TextField name = new TextField();
    private final RadioButtonGroup<StakeholderGroup> group = new RadioButtonGroup<>();
    private final Button enter = new Button();
    private final boolean anonymous;

    JoinForm(Workshop workshop, BiConsumer<String, GroupId> join) {
        this.anonymous = workshop.anonymous();
        getContent().addClassNames("kv-form", "kv-sheet");
        if (anonymous) {
            Paragraph promise = new Paragraph(getTranslation("join.anonymous"));
            promise.addClassName("kv-promise");
            getContent().add(promise);
        } else {
            name.setLabel(getTranslation("join.name"));
            name.setHelperText(getTranslation("join.nameHelp"));
            name.setAutocomplete(Autocomplete.NAME);
            Lengths.bound(name, Lengths.WORD);
            name.setManualValidation(true);
            name.setValueChangeMode(ValueChangeMode.EAGER);
            name.addValueChangeListener(change -> name.setInvalid(false));
            getContent().add(name);
        }
        group.setLabel(getTranslation("join.group"));
        group.setManualValidation(true);
        group.setItems(workshop.groups());
        group.setItemLabelGenerator(StakeholderGroup::name);
        group.addValueChangeListener(change -> group.setInvalid(false));
        group.setClassName("kv-many", workshop.groups().size() > ONE_COLUMN_MAX);
        if (workshop.groups().size() == 1) {
            group.setValue(workshop.groups().getFirst());
        }

        enter.setText(getTranslation("join.enter"));
        enter.setDisableOnClick(true);
        enter.addClickListener(click -> submit(join));
        enter.addClassName("kv-primary");
        // Not on the button itself: there Enter is a click already, and one person would come in twice.
        Submit.onEnter(enter, anonymous ? new Component[] {group} : new Component[] {name, group});
        getContent().add(group, enter);
    }

    private void submit(BiConsumer<String, GroupId> join) {
        StakeholderGroup chosen = group.getValue();
        if (!anonymous && name.getValue().isBlank()) {
            refuse(new Refusal("nameMissing"), name);
        } else if (chosen == null) {
            refuse(new Refusal("groupUnknown"), group);
        } else {
            try {
                join.accept(name.getValue(), chosen.id());
            } catch (Refusal refusal) {
                refuse(refusal, "tooLong".equals(refusal.code()) ? name : group);
            }
        }
    }

    private void refuse(Refusal refusal, HasValidationProperties field) {
        enter.setEnabled(true);
        Refusals.show(refusal, field);
    }
}
