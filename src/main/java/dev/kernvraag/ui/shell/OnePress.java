package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.kernvraag.journal.CommandId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button is one deed. The button is off from the press until the answer, the second press of a double click
 * is none, and what a form makes has one command id for as long as the form is open: however often it arrives, it happens
 * once.
 */
public final class OnePress {
    /** What a form is for. */
    @FunctionalInterface
    public interface Deed {
        /**
         * Does it.
         *
         * @param command the same for each try
         * @return false if it was refused: then the reader mends it and presses again
         */
        boolean done(CommandId command);
    }

    private final CommandId command = CommandId.random();
    private boolean done;

    private OnePress() {}

    /** Has the button of a form do what the form is for, once. */
    public static void of(Button button, Deed deed) {
        OnePress press = new OnePress();
        button.setDisableOnClick(true);
        button.addClickListener(click -> press.press(button, click, deed));
    }

    /** Has a button that stays on the screen do something each time it is pressed. */
    public static void each(Button button, Runnable deed) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                if (isFirst(click)) {
                    deed.run();
                }
            } finally {
                button.setEnabled(true);
            }
        });
    }

    /** Has a button open a dialog, unless the one that it opened is still there. */
    public static void opens(Button button, Supplier<? extends Dialog> dialog) {
        AtomicReference<@Nullable Dialog> open = new AtomicReference<>();
        button.addClickListener(click -> {
            Dialog before = open.get();
            if (before == null || !before.isOpened()) {
                Dialog next = dialog.get();
                open.set(next);
                next.open();
            }
        });
    }

    private void press(Button button, ClickEvent<Button> click, Deed deed) {
        try {
            if (!done && isFirst(click)) {
                done = deed.done(command);
            }
        } finally {
            button.setEnabled(!done);
        }
    }

    /** The browser counts the clicks that follow each other at one place. */
    private static boolean isFirst(ClickEvent<Button> click) {
        return click.getClickCount() <= 1;
    }
}
