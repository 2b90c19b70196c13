package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.kernvraag.agenda.Timer;
import dev.kernvraag.language.Texts;
import java.time.Clock;
import java.util.Optional;

/**
 * The clock of the room. It is told how long it still runs and counts by itself, so that a browser whose clock is wrong
 * shows the same as every other.
 */
@Tag("kv-timer")
@JsModule("context://kv/room/kv-timer.js")
class TimerElement extends Component {
    private final Clock clock;
    private Optional<Timer> shown = Optional.empty();

    TimerElement(Clock clock, Texts texts) {
        this.clock = clock;
        getElement().setAttribute("label", texts.get("room.timer"));
        getElement().setAttribute("minute", texts.get("room.timer.minute"));
        getElement().setAttribute("over", texts.get("room.timer.over"));
    }

    void show(Optional<Timer> timer) {
        if (timer.equals(shown)) {
            return;
        }
        shown = timer;
        if (timer.isPresent()) {
            long left = timer.get().endsAt().toEpochMilli() - clock.millis();
            getElement().setAttribute("seconds", String.valueOf(timer.get().seconds()));
            getElement().setAttribute("left", String.valueOf(left));
        } else {
            getElement().removeAttribute("left");
        }
    }
}
