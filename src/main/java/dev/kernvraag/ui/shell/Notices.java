package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/**
 * Says something at the foot of the screen, above the next step, without taking the focus: one thing at a time, as what was
 * done before is on the page of what happened.
 */
public final class Notices {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(12);

    private record Told(Notification notice) {}

    private Notices() {}

    /** Tells that something was done. */
    public static void tell(String text) {
        replace(new Notification(line(text)), SHORT);
    }

    /**
     * Tells that something was done that can be taken back.
     *
     * @param undo takes it back; runs at most once
     */
    public static void tell(String text, Runnable undo) {
        Notification notice = new Notification();
        Button button = new Button(PersonLanguage.texts().get("common.undo"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            notice.close();
            undo.run();
        });
        notice.add(line(text, button));
        replace(notice, LONG);
    }

    /** Tells what did not work; a screen reader says it at once. */
    public static void warn(String text) {
        Notification notice = new Notification();
        notice.setAssertive(true);
        notice.add(line(text, new Button(PersonLanguage.texts().get("common.close"), click -> notice.close())));
        show(notice, LONG);
    }

    private static Div line(String text, Component... more) {
        Div line = new Div(new Span(text));
        line.add(more);
        line.addClassName("kv-notice");
        // What else is offered at the foot of the screen lies above the notices and the 8 pixels below each, however
        // many lines they take.
        line.getElement().executeJs("""
                const page = document.documentElement.style;
                new ResizeObserver(() => {
                  const cards = [...document.querySelectorAll('vaadin-notification-card')];
                  const height = cards
                      .map((card) => card.shadowRoot.querySelector('[part=overlay]').offsetHeight + 8)
                      .reduce((sum, one) => sum + one, 0);
                  if (height) {
                    page.setProperty('--kv-notice', `${height}px`);
                    // Whoever stands where the notice came is not left under it.
                    const at = document.activeElement;
                    const top = Math.min(...cards.map((card) => card.getBoundingClientRect().top));
                    if (at !== document.body && at.getBoundingClientRect().bottom > top) {
                      at.scrollIntoView({ block: 'nearest' });
                    }
                  } else {
                    page.removeProperty('--kv-notice');
                  }
                }).observe(this);
                """);
        return line;
    }

    /** Shows a notice in the place of the one before; a warning stays beside it. */
    private static void replace(Notification notice, Duration shown) {
        UI ui = UI.getCurrent();
        Told before = ComponentUtil.getData(ui, Told.class);
        if (before != null) {
            before.notice().close();
        }
        ComponentUtil.setData(ui, Told.class, new Told(notice));
        show(notice, shown);
    }

    private static void show(Notification notice, Duration shown) {
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(Math.toIntExact(shown.toMillis()));
        notice.open();
    }
}
