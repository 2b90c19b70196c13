package dev.kernvraag.backup;

import dev.kernvraag.security.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Answers what {@code script/backup} asks for by the file {@code backup.request} in the folder of data, which names the
 * file to save to, with {@code backup.answer} beside it: {@code done}, or why not.
 *
 * <p>H2’s {@code BACKUP TO} holds one moment of the database while others go on writing.
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
class BackupDesk {
    static final String REQUEST = "backup.request";
    static final String ANSWER = "backup.answer";

    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private final JdbcTemplate jdbc;
    private final Path data;

    BackupDesk(JdbcTemplate jdbc, @Value("${kernvraag.data}") Path data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void look() throws IOException {
        Path request = data.resolve(REQUEST);
        if (Files.exists(request)) {
            String wanted = Files.readString(request).strip();
            Files.delete(request);
            put(answer(wanted));
        }
    }

    private String answer(String wanted) {
        try {
            save(Path.of(wanted));
            return "done";
        } catch (IOException | DataAccessException | InvalidPathException e) {
            LOG.error("The database could not be saved to {}", wanted, e);
            return "failed: " + e.getMessage();
        }
    }

    private void save(Path target) throws IOException {
        Path part = WholeFile.part(target);
        try {
            jdbc.update("BACKUP TO ?", part.toString());
            WholeFile.finish(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void put(String answer) throws IOException {
        PrivateFiles.write(data.resolve(ANSWER), answer);
    }
}
