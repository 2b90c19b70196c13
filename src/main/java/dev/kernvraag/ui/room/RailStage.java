package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.Picture;
import dev.kernvraag.workshop.Stage;
import dev.kernvraag.workshop.Workshop;
import java.util.function.Consumer;

/** A stage on the rail: done, here, or ahead; and whether it was left with its cards face down. */
class RailStage extends ListItem {
    private final Stage stage;
    private final NativeButton button = new NativeButton();
    private final Span mark = new Span();

    RailStage(Stage stage, Consumer<Stage> enter) {
        this.stage = stage;
        Span dot = new Span();
        dot.addClassName("kv-rail-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation("room." + stage + ".name"));
        mark.addClassName("kv-rail-mark");
        mark.setText(getTranslation("room.faceDown"));
        button.addClassName("kv-rail-stage");
        button.add(dot, name, mark);
        button.addClickListener(click -> enter.accept(stage));
        add(button);
    }

    void show(Picture picture) {
        Workshop workshop = picture.workshop();
        boolean here = workshop.stage() == stage;
        getElement().setAttribute("data-state", here ? "current" : done(workshop) ? "done" : "ahead");
        if (here) {
            button.getElement().setAttribute("aria-current", "step");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
        boolean faceDown =
                CardKind.at(stage).stream().flatMap(picture::faceDown).findAny().isPresent();
        mark.setVisible(!here && faceDown);
    }

    private boolean done(Workshop workshop) {
        if (stage.isCanvas()) {
            return workshop.revealed(stage);
        }
        return Stage.journey().indexOf(stage) < Stage.journey().indexOf(workshop.stage());
    }
}
