package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.StepName;
import java.util.function.Consumer;

/** A step on the rail: done, here, or ahead; and whether it was left with its cards face down. */
class RailStage extends ListItem {
    private final StepId step;
    private final NativeButton button = new NativeButton();
    private final Span name = new Span();
    private final Span mark = new Span();

    RailStage(StepId step, Consumer<StepId> enter) {
        this.step = step;
        Span dot = new Span();
        dot.addClassName("kv-rail-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        mark.addClassName("kv-rail-mark");
        mark.setText(getTranslation("room.faceDown"));
        button.addClassName("kv-rail-stage");
        button.add(dot, name, mark);
        button.addClickListener(click -> enter.accept(step));
        add(button);
    }

    void show(Picture picture) {
        Agenda agenda = picture.agenda();
        agenda.step(step).ifPresent(shown -> show(picture, agenda, shown));
    }

    private void show(Picture picture, Agenda agenda, Step shown) {
        name.setText(StepName.of(shown));
        boolean here = agenda.split().isEmpty()
                ? agenda.current().equals(step)
                : agenda.parallel().contains(shown);
        getElement().setAttribute("data-state", here ? "current" : done(agenda, shown) ? "done" : "ahead");
        if (here && !button.getElement().hasAttribute("aria-current")) {
            button.getElement().setAttribute("aria-current", "step");
            // On a narrow screen the rail scrolls sideways, unless somebody walks it; the page itself stays in place.
            getElement().executeJs("""
                    const rail = this.closest('nav');
                    if (!rail.contains(document.activeElement) || this.contains(document.activeElement)) {
                      rail.scrollLeft = this.offsetLeft - rail.offsetLeft - 16;
                    }
                    """);
        } else if (!here) {
            button.getElement().removeAttribute("aria-current");
        }
        boolean faceDown = shown.reached()
                && shown.stage().isCanvas()
                && picture.faceDown(CanvasId.of(shown)).findAny().isPresent();
        mark.setVisible(!here && faceDown);
    }

    private static boolean done(Agenda agenda, Step shown) {
        return shown.stage().isCanvas()
                ? shown.revealed() || shown.reopenedAfter().isPresent()
                : shown.reached()
                        || agenda.steps().indexOf(shown) < agenda.steps().indexOf(agenda.here());
    }
}
