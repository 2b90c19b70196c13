package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import dev.kernvraag.security.Visitors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Bounds how many windows one visitor has open, since each keeps its screen on the server: where there are too many, the one
 * that was silent for the longest time closes.
 */
@Component
class Windows implements VaadinServiceInitListener {
    /** A stranger types a code, and perhaps once more in another tab. */
    static final int OF_A_STRANGER = 2;

    /** A facilitator keeps several rooms, projectors and briefs open. */
    private static final int OF_THE_KNOWN = 24;

    private final Visitors visitors;

    Windows(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> makeRoom(init.getUI()));
    }

    private void makeRoom(UI opening) {
        VaadinSession session = opening.getSession();
        int most = isKnown(session.getSession()) ? OF_THE_KNOWN : OF_A_STRANGER;
        List<UI> others = new ArrayList<>(session.getUIs());
        others.removeIf(one -> one == opening || one.isClosing());
        others.stream()
                .sorted(Comparator.comparingLong(one -> one.getInternals().getLastHeartbeatTimestamp()))
                .limit(Math.max(0, others.size() + 1 - most))
                .forEach(UI::close);
    }

    private boolean isKnown(WrappedSession session) {
        return session instanceof WrappedHttpSession http && visitors.knows(http.getHttpSession());
    }
}
