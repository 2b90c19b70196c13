package dev.kernvraag.nodes;

import dev.kernvraag.journal.WorkshopId;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls the other nodes after a commit, outside its transaction: {@code NOTIFY} in it would take a lock that all
 * commits of the database share.
 *
 * <p>However often a workshop moves, it is called out at most 20 times a second, with its newest line.
 */
@Component
@ConditionalOnExpression(Database.POSTGRES)
class Notifier {
    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);
    private static final long PAUSE_MILLIS = 50;

    private final JdbcClient jdbc;
    private final ConcurrentMap<WorkshopId, Long> newest = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("notifier").daemon().factory());

    Notifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void moved(WorkshopId workshop, long seq) {
        newest.compute(workshop, (id, earlier) -> {
            if (earlier == null) {
                timer.execute(() -> call(workshop, 0));
                return seq;
            }
            return Math.max(earlier, seq);
        });
    }

    /** Calls out what came since a line and looks again after the pause, until nothing came. */
    private void call(WorkshopId workshop, long called) {
        Long seq = newest.computeIfPresent(workshop, (id, now) -> now == called ? null : now);
        if (seq == null) {
            return;
        }
        try {
            jdbc.sql("select pg_notify(:channel, :payload)")
                    .param("channel", Signal.CHANNEL)
                    .param("payload", new Signal(workshop, seq).payload())
                    .query((row, number) -> number)
                    .list();
        } catch (DataAccessException e) {
            LOG.debug("The other nodes could not be called; their next look finds the line", e);
        }
        Future<?> unused = timer.schedule(() -> call(workshop, seq), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
