package dev.kernvraag.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import dev.kernvraag.security.ClientNetwork;

/** The network of whoever sent the request that a screen is answering. */
public final class VisitorNetwork {
    private VisitorNetwork() {}

    /** That network; one without a name where no request is being answered. */
    public static ClientNetwork here() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return ClientNetwork.of(request == null ? "" : request.getRemoteAddr());
    }
}
