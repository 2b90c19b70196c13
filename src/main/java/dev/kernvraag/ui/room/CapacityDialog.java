package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.workshop.Workshop;
import java.util.function.IntConsumer;

/** Asks how many people fit in a workshop. */
class CapacityDialog extends Dialog {
    private final IntegerField places = new IntegerField();
    private final int most;

    /**
     * A dialog.
     *
     * @param most how many a facilitator may let it hold
     * @param save takes what was decided; a refusal is said under the field
     */
    CapacityDialog(Workshop workshop, int most, IntConsumer save) {
        this.most = most;
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.places.title"));
        if (workshop.turnedBack()) {
            Paragraph full = new Paragraph(getTranslation("room.places.turnedBack", workshop.capacity()));
            full.addClassName("kv-warn");
            add(full);
        }
        places.setLabel(getTranslation("room.places.field"));
        places.setHelperText(getTranslation("room.places.help", most));
        places.setMin(1);
        places.setMax(most);
        places.setManualValidation(true);
        places.setStepButtonsVisible(true);
        places.setValue(workshop.capacity());
        places.addValueChangeListener(change -> places.setInvalid(false));
        add(places);
        Button keep = new Button(getTranslation("common.save"), click -> save(save));
        keep.addClassName("kv-primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), keep);
    }

    private void save(IntConsumer save) {
        Integer wanted = places.getValue();
        try {
            if (wanted == null) {
                throw new Refusal("capacityRange", most);
            }
            save.accept(wanted);
            close();
        } catch (Refusal refusal) {
            Refusals.show(refusal, places);
        }
    }
}
