package dev.kernvraag.ui.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.ui.shell.OnePress;
import java.util.Optional;

/** Something that happened: when, a sentence, and the way back where there is one. */
class HistoryRow extends Composite<ListItem> {
    /**
     * A row.
     *
     * @param time the time of day; empty where only the day is kept
     * @param times how often it happened in a row
     * @param undone whether it was taken back
     */
    HistoryRow(Optional<String> time, String sentence, int times, boolean undone) {
        getContent().addClassName("kv-history-line");
        time.ifPresent(at -> {
            Span clock = new Span(at);
            clock.addClassName("kv-history-time");
            getContent().add(clock);
        });
        Span said = new Span(times > 1 ? getTranslation("history.times", sentence, times) : sentence);
        said.addClassName("kv-history-said");
        getContent().add(said);
        if (undone) {
            getContent().addClassName("kv-history-undone");
            Span state = new Span(getTranslation("history.takenBack"));
            state.addClassNames("kv-state", "kv-state-closed");
            getContent().add(state);
        }
    }

    void onUndo(String sentence, Runnable action) {
        Button undo = new Button(getTranslation("common.undo"));
        OnePress.each(undo, action);
        undo.setAriaLabel(getTranslation("history.undoThis", sentence));
        getContent().add(undo);
    }
}
