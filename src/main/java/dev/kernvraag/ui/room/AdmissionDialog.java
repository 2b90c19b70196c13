package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.Workshop;
import java.util.List;

/** Asks whom the workshop lets in, and who is on the roster. */
class AdmissionDialog extends Dialog {
    /** What a facilitator decided. */
    interface Decided {
        void save(CommandId command, Admission wanted, List<String> labels);
    }

    private static final int ROWS_MIN = 4;
    private static final int ROWS_MAX = 12;

    private final RadioButtonGroup<Admission> admission = new RadioButtonGroup<>();
    private final TextArea roster = new TextArea();

    /**
     * A dialog.
     *
     * @param labels the roster as it is
     * @param save takes what was decided; a refusal is said under the field
     */
    AdmissionDialog(Workshop workshop, List<String> labels, Decided save) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.door.menu"));
        admission.setLabel(getTranslation("room.door.whom"));
        admission.addClassName("kv-choices");
        admission.setItems(Admission.values());
        admission.setItemLabelGenerator(one -> getTranslation("room.door.whom." + one));
        admission.setItemEnabledProvider(one -> one != Admission.LISTED || !workshop.anonymous());
        admission.setManualValidation(true);
        admission.setValue(workshop.admission());
        admission.addValueChangeListener(change -> explain(workshop));
        roster.setLabel(getTranslation("room.door.roster"));
        roster.setHelperText(getTranslation("room.door.rosterHelp"));
        roster.setManualValidation(true);
        roster.setMinRows(ROWS_MIN);
        roster.setMaxRows(ROWS_MAX);
        roster.setValue(String.join("\n", labels));
        roster.addValueChangeListener(change -> roster.setInvalid(false));
        explain(workshop);
        add(admission, roster);
        Button keep = new Button(getTranslation("common.save"));
        OnePress.of(keep, command -> save(command, save));
        keep.addClassName("kv-primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), keep);
    }

    private void explain(Workshop workshop) {
        admission.setInvalid(false);
        admission.setHelperText(
                workshop.anonymous() ? getTranslation("room.door.anonymous") : getTranslation("room.door.goesOn"));
        roster.setVisible(admission.getValue() == Admission.LISTED);
    }

    private boolean save(CommandId command, Decided save) {
        List<String> labels = roster.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        try {
            save.save(command, admission.getValue(), labels);
            close();
            return true;
        } catch (Refusal refusal) {
            if (roster.isVisible()) {
                Refusals.show(refusal, roster);
            } else {
                Refusals.show(refusal, admission);
            }
            return false;
        }
    }
}
