package dev.kernvraag.journal;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forces H2’s file to the disk every second, so that a power failure costs at most that second.
 *
 * <p>With {@code WRITE_DELAY=0} every commit reaches the operating system, which outlives a killed process, but only a
 * checkpoint calls fsync (H2 documentation, “Durability problems”).
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
class H2Checkpoint {
    private final JdbcTemplate jdbc;

    H2Checkpoint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void sync() {
        jdbc.execute("CHECKPOINT SYNC");
    }
}
