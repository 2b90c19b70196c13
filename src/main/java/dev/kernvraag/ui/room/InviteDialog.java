package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.workshop.Workshop;

/** Shows how people come in: the code, the link and the QR code. */
class InviteDialog extends Dialog {
    InviteDialog(Workshop workshop, String link) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.invite.title"));
        Paragraph code = new Paragraph(workshop.code().toString());
        code.addClassName("kv-code");
        TextField address = new TextField(getTranslation("room.invite.link"));
        address.setValue(link);
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.addClassName("kv-invite-link");
        add(
                new Paragraph(getTranslation("room.invite.explained")),
                code,
                address,
                new QrCode(link, getTranslation("room.invite.qr", link)));
        Button done = new Button(getTranslation("common.close"), click -> close());
        done.addClassName("kv-primary");
        getFooter().add(done);
    }
}
