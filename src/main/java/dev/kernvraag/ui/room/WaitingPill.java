package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import java.util.List;
import java.util.Optional;

/** Tells the facilitator quietly how many wait at the door, and leads to them; gone while nobody waits. */
class WaitingPill extends Composite<Div> {
    private final Button open = new Button();
    private final Span said = new Span();
    private final Doorkeeper doorkeeper;
    private Optional<Picture> seen = Optional.empty();
    private Optional<WaitingDialog> dialog = Optional.empty();
    private List<Participant> waiting = List.of();

    WaitingPill(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
        open.addClassNames("kv-pill", "kv-at-door");
        open.addClickListener(click -> seen.ifPresent(this::openDialog));
        open.setVisible(false);
        getContent().getElement().setAttribute("tabindex", "-1");
        said.addClassName("kv-visually-hidden");
        said.getElement().setAttribute("role", "status");
        getContent().add(open, said);
    }

    void show(Picture picture) {
        seen = Optional.of(picture);
        List<Participant> now = picture.waiting();
        if (now.equals(waiting)) {
            return;
        }
        boolean more = now.size() > waiting.size();
        waiting = now;
        boolean crowd = now.stream().anyMatch(WaitingDialog::ofACrowd);
        String words = getTranslation(crowd ? "room.door.waitingCrowd" : "room.door.waiting", now.size());
        open.setVisible(!now.isEmpty());
        open.setText(words);
        said.setText(more ? words : "");
        dialog.filter(WaitingDialog::isOpened).ifPresent(one -> one.show(picture));
    }

    private void openDialog(Picture picture) {
        WaitingDialog opened = new WaitingDialog(doorkeeper, picture.workshop());
        dialog = Optional.of(opened);
        opened.show(picture);
        // The dialog gives the focus back to the pill, which is gone with the last who waited.
        opened.addClosedListener(closed -> {
            if (!open.isVisible()) {
                getContent().getElement().callJsFunction("focus");
            }
        });
        opened.open();
    }
}
