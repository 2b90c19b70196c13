package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** So many of so many, in words and as a bar. */
class Meter extends Div {
    private final Span figure = new Span();
    private final ProgressBar bar = new ProgressBar();

    Meter(String name) {
        addClassName("kv-meter");
        Span label = new Span(name);
        Div words = new Div(label, figure);
        words.addClassName("kv-side-row");
        figure.addClassName("kv-figure");
        bar.getElement().setAttribute("aria-label", name);
        add(words, bar);
    }

    void show(int some, int all) {
        figure.setText(getTranslation("room.ofAll", some, all));
        bar.setValue(all == 0 ? 0 : Math.min(1.0, (double) some / all));
    }
}
