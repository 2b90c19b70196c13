package dev.kernvraag.nodes;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A node’s sign of life. */
class PresenceTests {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Test
    void aServerThatStopsDoesNotWaitForADatabaseThatIsGone() {
        DataSource gone = new Gone();
        Presence presence = new Presence(new Watches(), JdbcClient.create(gone), new JdbcTemplate(gone));
        assertTimeoutPreemptively(LONG_ENOUGH, presence::leave);
    }

    /** A database that neither answers nor refuses. */
    private static class Gone extends AbstractDataSource {
        private final CountDownLatch answer = new CountDownLatch(1);

        @Override
        public Connection getConnection() throws SQLException {
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new SQLException("No answer came");
        }

        @Override
        public Connection getConnection(String name, String password) throws SQLException {
            return getConnection();
        }
    }
}
