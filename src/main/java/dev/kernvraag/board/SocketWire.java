package dev.kernvraag.board;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A WebSocket that sends without holding a thread. */
class SocketWire implements Wire {
    private static final Logger LOG = LoggerFactory.getLogger(SocketWire.class);

    private final Session session;

    SocketWire(Session session) {
        this.session = session;
    }

    @Override
    public void send(String message, Consumer<Boolean> done) {
        try {
            session.getAsyncRemote().sendText(message, result -> done.accept(result.isOK()));
        } catch (IllegalStateException e) {
            // The socket closed between the look and the leap; the browser comes back with a new one.
            done.accept(false);
        }
    }

    @Override
    public void close() {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, ""));
        } catch (IOException e) {
            LOG.debug("A socket was gone before it could be closed", e);
        }
    }
}
