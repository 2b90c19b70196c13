package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.kernvraag.live.Picture;
import dev.kernvraag.security.PublicAddress;
import dev.kernvraag.workshop.Workshop;
import java.net.URL;
import java.util.Optional;

/** The code of a workshop, which opens all that lets people in; both follow when they are renewed. */
class EntryPill extends Composite<Button> {
    private final Doorkeeper doorkeeper;
    private final PublicAddress address;
    private Workshop workshop;
    private Optional<InviteDialog> dialog = Optional.empty();

    EntryPill(Doorkeeper doorkeeper, PublicAddress address, Workshop workshop) {
        this.doorkeeper = doorkeeper;
        this.address = address;
        this.workshop = workshop;
        getContent().addClassNames("kv-pill", "kv-code-pill");
        getContent().addClickListener(click -> UI.getCurrentOrThrow().getPage().fetchCurrentURL(this::open));
        say();
    }

    /** Follows a picture. */
    void show(Picture picture) {
        if (!picture.workshop().equals(workshop)) {
            workshop = picture.workshop();
            say();
            dialog.filter(InviteDialog::isOpened).ifPresent(opened -> opened.show(workshop));
        }
    }

    private void say() {
        getContent().setText(workshop.code().toString());
        getContent().setAriaLabel(getTranslation("room.invite.open", workshop.code()));
    }

    private void open(URL page) {
        InviteDialog opened = new InviteDialog(address.seenFrom(page), () -> doorkeeper.askToRenew(workshop.id()));
        opened.show(workshop);
        dialog = Optional.of(opened);
        opened.open();
    }
}
