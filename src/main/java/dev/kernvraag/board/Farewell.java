package dev.kernvraag.board;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes leave of the boards when the application stops, before anything else does: no board learns it from a broken
 * connection, and no command is lost half-way.
 *
 * <p>Readiness is off by then. A proxy may need a moment to see that, which {@code kernvraag.closing.notice} gives it.
 * Then the boards are told, new commands are refused to be sent again, those that are in are carried out and
 * acknowledged, and the sockets are closed. The browsers come back by themselves, here or at another node.
 */
@Component
class Farewell implements SmartLifecycle {
    private static final Duration DRAIN = Duration.ofSeconds(4);
    private static final Duration PARTING = Duration.ofSeconds(1);

    private final Lanes lanes;
    private final Hubs hubs;
    private final Messages messages;
    private final Duration notice;
    private volatile boolean running;

    Farewell(Lanes lanes, Hubs hubs, Messages messages, @Value("${kernvraag.closing.notice:0s}") Duration notice) {
        this.lanes = lanes;
        this.hubs = hubs;
        this.messages = messages;
        this.notice = notice;
    }

    @Override
    public void start() {
        lanes.open();
        running = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(notice);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hubs.tellAll(messages.closing());
        lanes.close(DRAIN);
        hubs.endAll(PARTING);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
