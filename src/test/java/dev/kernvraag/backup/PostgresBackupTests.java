package dev.kernvraag.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.board.Room;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.language.Language;
import dev.kernvraag.support.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL database, saved while people write and put back, by the commands that the scripts start. */
class PostgresBackupTests {
    private final PostgresAddress database = somewhere();

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedWhilePeopleWriteIsOneMomentOfIt() throws Exception {
        Path saved = folder.resolve("saved.zip");
        Room room;
        List<JournalLine> all;
        try (ConfigurableApplicationContext app = start(database)) {
            room = Room.open(app, 0);
            JournalService journal = app.getBean(JournalService.class);
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> SteadyWriter.write(app, room, enough));
            Awaitility.await().until(() -> journal.head(room.workshop()) > 50);
            assertThat(run(PostgresBackup.class, database, saved.toString())).isZero();
            long afterwards = journal.head(room.workshop());
            Awaitility.await().until(() -> journal.head(room.workshop()) > afterwards + 10);
            enough.set(true);
            writer.join();
            all = journal.since(room.workshop(), 0);
        }

        PostgresAddress empty = somewhere();
        assertThat(run(PostgresRestore.class, empty, saved.toString(), "before"))
                .isEqualTo(Outcome.RESTORED.status());
        try (ConfigurableApplicationContext app = start(empty)) {
            List<JournalLine> lines = app.getBean(JournalService.class).since(room.workshop(), 0);
            assertThat(lines).hasSizeBetween(50, all.size() - 10).isEqualTo(all.subList(0, lines.size()));
            assertThat(app.getBean(CanvasService.class).cards(room.workshop()))
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .filter(line -> line.event() instanceof CardAdded)
                            .map(line -> ((CardAdded) line.event()).card())
                            .toList());
        }
    }

    @Test
    void everyTableComesBackAsItWasAndThoseOfBeforeAreKeptAside() throws Exception {
        Path saved = folder.resolve("saved.zip");
        try (ConfigurableApplicationContext app = start(database)) {
            app.getBean(DemoWorkshop.class).create(Room.open(app, 3).facilitator(), Language.NL);
        }
        SortedMap<String, String> before = content(database, "public");
        PostgresBackup.save(database, saved);

        PostgresAddress other = somewhere();
        try (ConfigurableApplicationContext app = start(other)) {
            assertThat(Room.open(app, 1).people()).hasSize(1);
        }
        SortedMap<String, String> replaced = content(other, "public");
        assertThat(PostgresRestore.restore(other, saved, "before")).isEqualTo(Outcome.RESTORED);
        assertThat(content(other, "public")).isEqualTo(before).isNotEqualTo(replaced);
        assertThat(content(other, "before")).isEqualTo(replaced);
        try (ConfigurableApplicationContext app = start(other)) {
            assertThat(Room.open(app, 1).people()).hasSize(1);
        }
    }

    @Test
    void nothingIsPutBackUnderARunningNode() throws Exception {
        Path saved = folder.resolve("saved.zip");
        try (ConfigurableApplicationContext app = start(database)) {
            assertThat(app.isRunning()).isTrue();
            PostgresBackup.save(database, saved);
            Awaitility.await().until(() -> Postgres.connections(database.url(), "kernvraag-listener") > 0);
            assertThat(PostgresRestore.restore(database, saved, "before")).isEqualTo(Outcome.RUNNING);
        }
    }

    @Test
    void whatIsNoSavedDatabaseOrANewerOneIsRefused() throws Exception {
        assertThat(PostgresRestore.restore(database, zip("other", "other.txt", ""), "before"))
                .isEqualTo(Outcome.NOTHING_SAVED);
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
        assertThat(PostgresRestore.restore(database, text, "before")).isEqualTo(Outcome.NOTHING_SAVED);
        Path newer = zip("newer", PostgresBackup.VERSION, "99999");
        assertThat(PostgresRestore.restore(database, newer, "before")).isEqualTo(Outcome.NEWER);
        assertThat(content(database, "public")).isEmpty();
    }

    @Test
    void whatCannotBePutBackWholeChangesNothing() throws Exception {
        try (ConfigurableApplicationContext app = start(database)) {
            assertThat(Room.open(app, 1).people()).hasSize(1);
        }
        SortedMap<String, String> before = content(database, "public");
        Path broken = zip("broken", PostgresBackup.VERSION, "1", PostgresBackup.TABLES + "journal_head", "seq\nmany\n");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> PostgresRestore.restore(database, broken, "before"));
        assertThat(content(database, "public")).isEqualTo(before);
        assertThat(content(database, "before")).isEmpty();
    }

    @Test
    void whatCannotBeSavedWholeLeavesNoFile() {
        Path file = folder.resolve("saved.zip");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> PostgresBackup.save(database, file));
        assertThat(folder).isEmptyDirectory();
    }

    private static PostgresAddress somewhere() {
        return new PostgresAddress(Postgres.database(), Postgres.USER, "");
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private int run(Class<?> command, PostgresAddress where, String... arguments) throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        command.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        process.command().addAll(List.of(arguments));
        process.environment().put("SPRING_DATASOURCE_URL", where.url());
        process.environment().put("SPRING_DATASOURCE_USERNAME", where.user());
        int status = process.start().waitFor();
        assertThat(folder.resolve("said")).isEmptyFile();
        return status;
    }

    /** What each table of a schema holds, the record of migrations but for its times. */
    private static SortedMap<String, String> content(PostgresAddress where, String schema) throws SQLException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Connection connection = where.open();
                Statement statement = connection.createStatement()) {
            for (String table : PostgresBackup.tables(connection, schema)) {
                String row = table.startsWith("flyway_") ? "version || ' ' || checksum" : "one::text";
                try (ResultSet rows = statement.executeQuery("select coalesce(string_agg(" + row + ", '; ' order by "
                        + row + "), '') from " + schema + "." + table + " one")) {
                    assertThat(rows.next()).isTrue();
                    content.put(table, rows.getString(1));
                }
            }
        }
        return content;
    }

    private static ConfigurableApplicationContext start(PostgresAddress where) {
        return SpringApplication.run(
                Kernvraag.class,
                "--spring.profiles.active=test",
                "--spring.datasource.url=" + where.url(),
                "--spring.datasource.username=" + where.user(),
                "--kernvraag.registration.open=true",
                "--kernvraag.limits.cards-per-workshop=50000",
                "--server.port=0");
    }
}
