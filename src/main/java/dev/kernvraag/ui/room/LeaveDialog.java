package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what happens to one’s cards and to what was not handed in, before somebody leaves a workshop. */
class LeaveDialog extends Dialog {
    /**
     * A dialog.
     *
     * @param unsent how many texts and other changes only this device has
     */
    LeaveDialog(int unsent, Runnable leave) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.leave.title"));
        add(new Paragraph(getTranslation("room.leave.explained")));
        if (unsent > 0) {
            Paragraph lost = new Paragraph(getTranslation("room.leave.unsent", unsent));
            lost.addClassName("kv-warn");
            add(lost);
        }
        Button stay = new Button(getTranslation("room.leave.stay"), click -> close());
        Button go = new Button(getTranslation(unsent > 0 ? "room.leave.goAnyway" : "room.leave.go"), click -> {
            close();
            leave.run();
        });
        stay.addClassName("kv-primary");
        getFooter().add(go, stay);
    }
}
