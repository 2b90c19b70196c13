package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Footer;

/**
 * The strip at the foot of a screen, with what comes next. What lies above it keeps clear of it, however many lines its
 * words take.
 */
public abstract class FootStrip extends Footer {
    /** A strip with nothing in it yet. */
    protected FootStrip() {
        addClassName("kv-nextbar");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // A strip that has gone has no height; the next screen’s own is told after it.
        getElement().executeJs("""
                const page = document.documentElement.style;
                new ResizeObserver(() => this.isConnected
                    ? page.setProperty('--kv-nextbar', `${this.offsetHeight}px`)
                    : page.removeProperty('--kv-nextbar')).observe(this);
                """);
    }
}
