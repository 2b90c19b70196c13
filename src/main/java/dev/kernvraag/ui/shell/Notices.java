package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Says something at the foot of the screen, without taking the focus. */
public final class Notices {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(12);

    private Notices() {}

    /** Tells that something was done. */
    public static void tell(String text) {
        show(new Notification(new Span(text)), SHORT);
    }

    /**
     * Tells that something was done that can be taken back.
     *
     * @param undo takes it back; runs at most once
     */
    public static void tell(String text, Runnable undo) {
        Notification notice = new Notification(new Span(text));
        Button button = new Button(PersonLanguage.texts().get("common.undo"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            notice.close();
            undo.run();
        });
        notice.add(button);
        show(notice, LONG);
    }

    /** Tells what did not work; a screen reader says it at once. */
    public static void warn(String text) {
        Notification notice = new Notification(new Span(text));
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.LUMO_WARNING);
        Button close = new Button(PersonLanguage.texts().get("common.close"), click -> notice.close());
        notice.add(close);
        show(notice, LONG);
    }

    private static void show(Notification notice, Duration shown) {
        notice.addClassName("kv-notice");
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(Math.toIntExact(shown.toMillis()));
        notice.open();
    }
}
