package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.live.Picture;
import dev.kernvraag.workshop.Workshop;
import java.util.Optional;

/** Tells the facilitator that people were turned back because the workshop is full, and leads to more places. */
class FullPill extends Composite<Div> {
    private final Button open = new Button();
    private final Span said = new Span();
    private Optional<Workshop> full = Optional.empty();

    FullPill(Doorkeeper doorkeeper) {
        open.addClassNames("kv-pill", "kv-at-door");
        open.addClickListener(click -> full.ifPresent(one -> doorkeeper.askCapacity(one.id())));
        open.setVisible(false);
        said.addClassName("kv-visually-hidden");
        said.getElement().setAttribute("role", "status");
        getContent().add(open, said);
    }

    /** Follows a picture. */
    void show(Picture picture) {
        Optional<Workshop> now = Optional.of(picture.workshop()).filter(Workshop::turnedBack);
        if (now.isPresent() != full.isPresent()) {
            open.setText(now.isPresent() ? getTranslation("room.places.full") : "");
            open.setVisible(now.isPresent());
            said.setText(now.map(one -> getTranslation("room.places.turnedBack", one.capacity()))
                    .orElse(""));
        }
        full = now;
    }
}
