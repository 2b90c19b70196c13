package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.textfield.TextFieldBase;

/**
 * Bounds what a field keeps, in the browser and on the server, where whoever sends by hand meets no browser’s bound.
 *
 * <p>A bound lies well above what a service takes, so that somebody who writes a little too much reads its sentence.
 */
public final class Lengths {
    /** What anybody’s name, address or password may be. */
    public static final int WORD = 500;

    private Lengths() {}

    /** Cuts what is longer than this many characters. */
    public static void bound(TextFieldBase<?, String> field, int most) {
        field.getElement().setProperty("maxlength", most);
        field.addValueChangeListener(change -> {
            String value = field.getValue();
            if (value.length() > most) {
                field.setValue(value.substring(0, most));
            }
        });
    }
}
