package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A screen that puts something of its own in the page’s header, asked once when the screen is shown. */
public interface HeaderParts {
    /** What stands after the brand: the workshop’s title, or nothing. */
    String headerTitle();

    /** What stands at the right, before the language: a code, a clock, who is here. */
    default List<Component> headerParts() {
        return List.of();
    }
}
