package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what a new code and a new link do, and that there is no way back, before a workshop gets them. */
class RenewDialog extends Dialog {
    RenewDialog(Runnable renew) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.renew.title"));
        Paragraph noWayBack = new Paragraph(getTranslation("room.renew.noWayBack"));
        noWayBack.addClassName("kv-warn");
        add(new Paragraph(getTranslation("room.renew.explained")), noWayBack);
        Button go = new Button(getTranslation("room.renew.go"), click -> {
            close();
            renew.run();
        });
        go.setDisableOnClick(true);
        Button keep = new Button(getTranslation("room.renew.keep"), click -> close());
        keep.addClassName("kv-primary");
        getFooter().add(go, keep);
    }
}
