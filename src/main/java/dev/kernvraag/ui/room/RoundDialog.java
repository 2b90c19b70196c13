package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.priority.RoundService;

/** Asks how many dots everybody gets before a round opens. */
class RoundDialog extends Dialog {
    private static final int BUDGET = 5;
    private static final int CAP = 3;

    /** What a facilitator decided. */
    interface Opening {
        void open(CardKind subject, int budget, int cap);
    }

    RoundDialog(Opening opening) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.round.title"));
        Paragraph explained = new Paragraph(getTranslation("room.round.explained"));
        IntegerField budget = number("room.round.budget", BUDGET);
        IntegerField cap = number("room.round.cap", CAP);
        budget.addValueChangeListener(change -> cap.setMax(valueOf(budget, BUDGET)));
        cap.setMax(BUDGET);
        RadioButtonGroup<CardKind> subject = new RadioButtonGroup<>(getTranslation("room.round.subject"));
        subject.setItems(CardKind.NEED, CardKind.MEANS);
        subject.setItemLabelGenerator(kind -> getTranslation("room.round.subject." + kind));
        subject.setValue(CardKind.NEED);
        add(explained, subject, budget, cap);
        Button cancel = new Button(getTranslation("common.cancel"), click -> close());
        Button open = new Button(getTranslation("room.do.openRound"), click -> {
            if (!budget.isInvalid() && !cap.isInvalid()) {
                close();
                opening.open(subject.getValue(), valueOf(budget, BUDGET), valueOf(cap, CAP));
            }
        });
        open.addClassName("kv-primary");
        getFooter().add(cancel, open);
    }

    private IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setValue(value);
        field.setMin(1);
        field.setMax(RoundService.BUDGET_MAX);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("room.round.range"));
        return field;
    }

    private static int valueOf(IntegerField field, int otherwise) {
        Integer value = field.getValue();
        return value == null ? otherwise : value;
    }
}
