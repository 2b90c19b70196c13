package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.language.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says when a step opens and closes by itself, in the time of whoever reads it, and changes its words when the hour comes.
 * Its script comes with the board’s.
 */
@Tag("kv-window")
class WindowElement extends Component implements HasStyle {
    private final Clock clock;
    private Window shown = Window.ALWAYS;

    /**
     * An element.
     *
     * @param guiding whether it says it in short, as for the facilitator and the wall
     */
    WindowElement(Clock clock, Texts texts, boolean guiding) {
        this.clock = clock;
        String audience = guiding ? "guide" : "room";
        for (String state : List.of("before", "beforeuntil", "until", "closed")) {
            getElement().setAttribute(state, texts.pattern("room.window." + audience + "." + state));
        }
        getElement().setAttribute("lang", texts.language().locale().toLanguageTag());
        setVisible(false);
    }

    void show(Step step) {
        Window window = step.plan().rules().write() && !step.revealed() ? step.window() : Window.ALWAYS;
        if (window.equals(shown)) {
            return;
        }
        shown = window;
        setVisible(!window.always());
        getElement().setAttribute("now", String.valueOf(clock.millis()));
        time("opens", window.opensAt());
        time("closes", window.closesAt());
    }

    private void time(String name, Optional<Instant> time) {
        if (time.isPresent()) {
            getElement().setAttribute(name, String.valueOf(time.get().toEpochMilli()));
        } else {
            getElement().removeAttribute(name);
        }
    }
}
