package dev.kernvraag.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what the other nodes call out, on a connection of its own that it makes anew when it breaks.
 *
 * <p>The connection goes straight to the database: a pool would hand it to somebody else, and a pooler between
 * transactions loses {@code LISTEN}. {@code kernvraag.nodes.url} names the direct address where the usual one goes
 * through a pooler.
 */
@Component
@ConditionalOnExpression(Database.POSTGRES)
class SignalListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final int SILENCE_MILLIS = 2_000;
    private static final int ANSWER_SECONDS = 2;
    private static final long RETRY_NANOS = 250_000_000;

    private final Watches watches;
    private final Repair repair;
    private final String url;
    private final Properties properties = new Properties();
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    SignalListener(
            Watches watches,
            Repair repair,
            @Value("${kernvraag.nodes.url:${spring.datasource.url:}}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password) {
        this.watches = watches;
        this.repair = repair;
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "kernvraag-listener");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("signals").daemon().start(this::run);
    }

    @Override
    public void stop() {
        thread = null;
        Connection open = connection;
        if (open != null) {
            close(open);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Listens until the application stops; started again, it does so in a new thread. */
    private void run() {
        while (Thread.currentThread().equals(thread)) {
            try (Connection open = DriverManager.getConnection(url, properties)) {
                connection = open;
                listen(open);
            } catch (SQLException e) {
                LOG.debug("The connection for signals broke", e);
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    private void listen(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("LISTEN " + Signal.CHANNEL);
        }
        // What was called out while nobody listened is lost.
        repair.look();
        PGConnection signals = open.unwrap(PGConnection.class);
        while (Thread.currentThread().equals(thread)) {
            PGNotification[] heard = signals.getNotifications(SILENCE_MILLIS);
            if (heard == null || heard.length == 0) {
                if (!open.isValid(ANSWER_SECONDS)) {
                    throw new SQLException("the database no longer answers");
                }
            } else {
                for (PGNotification one : heard) {
                    Signal.parse(one.getParameter())
                            .ifPresent(
                                    signal -> watches.tell(signal.workshop(), watcher -> watcher.moved(signal.seq())));
                }
            }
        }
    }

    private static void close(Connection open) {
        try {
            open.close();
        } catch (SQLException e) {
            LOG.debug("The connection for signals was closed already", e);
        }
    }
}
