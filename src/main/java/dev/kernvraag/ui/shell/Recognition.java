package dev.kernvraag.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import dev.kernvraag.security.Visitors;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells that the visitor at the current screen is no stranger. */
@Component
public class Recognition {
    private final Visitors visitors;

    Recognition(Visitors visitors) {
        this.visitors = visitors;
    }

    /** The visitor has this account, or this seat. */
    public void of(UUID who) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession() instanceof WrappedHttpSession http) {
            visitors.recognise(http.getHttpSession(), who.toString());
        }
    }
}
