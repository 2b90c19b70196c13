package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.workshop.Workshop;
import java.net.URL;

/** Shows how people come in, the code, the link and the QR code, and makes new ones of them. */
class InviteDialog extends Dialog {
    private final URL page;
    private final Paragraph code = new Paragraph();
    private final TextField address = new TextField();
    private final Div square = new Div();

    /**
     * A dialog.
     *
     * @param page where the facilitator is, on the host that people reach too
     * @param renew asks whether there should be a new code and a new link
     */
    InviteDialog(URL page, Runnable renew) {
        this.page = page;
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.invite.title"));
        code.addClassName("kv-code");
        address.setLabel(getTranslation("room.invite.link"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.addClassName("kv-invite-link");
        Button anew = new Button(getTranslation("room.renew.menu"), click -> renew.run());
        Button done = new Button(getTranslation("common.close"), click -> close());
        done.addClassName("kv-primary");
        add(new Paragraph(getTranslation("room.invite.explained")), code, address, square);
        getFooter().add(anew, done);
    }

    /** Shows what lets people in to a workshop now. */
    void show(Workshop workshop) {
        String link = RoomPath.joinAddress(page, workshop);
        code.setText(workshop.code().toString());
        address.setValue(link);
        square.removeAll();
        square.add(new QrCode(link, getTranslation("room.invite.qr", link)));
    }
}
