package dev.kernvraag.board;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.tomcat.websocket.Constants;
import org.apache.tomcat.websocket.WsSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A WebSocket that sends without holding a thread. */
class SocketWire implements Wire {
    /** A browser checks every quarter of a minute, or every minute while its tab is hidden. */
    private static final long SILENCE_MILLIS = 150_000;

    /** How long the last word to a browser may take. */
    private static final long PARTING_MILLIS = 2_000;

    /** How long the browser has to say goodbye itself. */
    private static final long CLOSING_MILLIS = 1_000;

    private static final CloseReason CUT = new CloseReason(CloseReason.CloseCodes.CLOSED_ABNORMALLY, "");

    private static final Logger LOG = LoggerFactory.getLogger(SocketWire.class);

    /** Cutting waits a moment for whoever is writing. */
    private static final Executor CUTTERS = Thread::startVirtualThread;

    private final Session session;
    private final RemoteEndpoint.Async remote;

    /**
     * A wire over a socket.
     *
     * @param sendTimeout after which a browser that reads nothing is cut off; it comes back by itself
     */
    SocketWire(Session session, Duration sendTimeout) {
        this.session = session;
        this.remote = session.getAsyncRemote();
        remote.setSendTimeout(sendTimeout.toMillis());
        // A laptop that was shut says nothing any more, and neither does its socket.
        session.getUserProperties().put(Constants.READ_IDLE_TIMEOUT_MS, SILENCE_MILLIS);
        session.getUserProperties().put(Constants.BLOCKING_SEND_TIMEOUT_PROPERTY, PARTING_MILLIS);
        session.getUserProperties().put(Constants.SESSION_CLOSE_TIMEOUT_PROPERTY, CLOSING_MILLIS);
    }

    @Override
    public void send(String message, Consumer<Boolean> done) {
        try {
            remote.sendText(message, result -> done.accept(result.isOK()));
        } catch (IllegalStateException e) {
            // The socket closed between the look and the leap; the browser comes back with a new one.
            done.accept(false);
        }
    }

    @Override
    public void close() {
        // Closing waits for a message that is under way, and the browser may have stopped reading it.
        Thread.ofVirtual().start(this::closeNow);
    }

    @Override
    public void cutSoon() {
        CompletableFuture.delayedExecutor(CLOSING_MILLIS, TimeUnit.MILLISECONDS, CUTTERS)
                .execute(this::cut);
    }

    /**
     * Closing politely waits for the message under way, and then for the browser’s answer; only the session’s own methods do
     * without. The first cuts off a session that is open, the second one that waits for the answer.
     */
    private void cut() {
        if (session instanceof WsSession tomcats) {
            tomcats.doClose(CUT, CUT, true);
            tomcats.onClose(CUT);
        } else {
            closeNow();
        }
    }

    private void closeNow() {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, ""));
        } catch (IOException e) {
            LOG.debug("A socket was gone before it could be closed", e);
        }
    }
}
