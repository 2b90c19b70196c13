package dev.kernvraag.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.support.Postgres;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL. */
@ActiveProfiles("test")
// The watch is held open only.
@SuppressWarnings("try")
class PostgresNodesTests extends WorkshopEventsContract {
    @Autowired
    private WorkshopEvents events;

    @Autowired
    private Presence presence;

    @Autowired
    private DataSource database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        String url = Postgres.database();
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void theNodesExchangeWhoIsPresentWithoutKeepingAConnection() throws SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        try (Watch watch = events.watch(new WorkshopId(UUID.randomUUID()), new Nobody())) {
            presence.exchange();
            presence.exchange();
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                        .isZero());
    }

    private static class Nobody implements Watcher {
        @Override
        public void committed(JournalLine line) {}

        @Override
        public void moved(long seq) {}

        @Override
        public void presentElsewhere(Set<ParticipantId> people) {}
    }
}
