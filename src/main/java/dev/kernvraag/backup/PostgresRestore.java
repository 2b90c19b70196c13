package dev.kernvraag.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Puts back what {@link PostgresBackup} has saved, while no node runs; what {@code script/restore} starts.
 *
 * <p>The tables are made and filled in a schema of their own and change places with those of before in one transaction:
 * until then nothing is touched. The tables of before stay in a schema aside.
 */
final class PostgresRestore {
    private PostgresRestore() {}

    /** Restores the first argument, a saved database; the second names the schema for the tables of before. */
    public static void main(String[] arguments) throws SQLException, IOException {
        // The migrations would tell of each step.
        LoggingSystem.get(PostgresRestore.class.getClassLoader()).beforeInitialize();
        System.exit(restore(PostgresAddress.of(System.getenv()), Path.of(arguments[0]), arguments[1])
                .status());
    }

    /**
     * Restores a database; changes nothing if it cannot.
     *
     * @param aside the name of a schema that is not there yet
     */
    static Outcome restore(PostgresAddress address, Path saved, String aside) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            ZipEntry version = zip.getEntry(PostgresBackup.VERSION);
            if (version == null) {
                return Outcome.NOTHING_SAVED;
            }
            FluentConfiguration migrations = migrations(address, aside);
            if (!isKnown(migrations, text(zip, version))) {
                return Outcome.NEWER;
            }
            Flyway toVersion = migrations.target(text(zip, version)).load();
            try (Connection connection = address.open()) {
                if (isRunning(connection)) {
                    return Outcome.RUNNING;
                }
                return restore(connection, toVersion, zip, aside);
            }
        } catch (ZipException e) {
            return Outcome.NOTHING_SAVED;
        }
    }

    private static Outcome restore(Connection connection, Flyway migrations, ZipFile zip, String aside)
            throws SQLException, IOException {
        boolean done = false;
        try {
            migrations.migrate();
            connection.setAutoCommit(false);
            fill(connection, zip, aside);
            // Somebody may have started a node meanwhile.
            if (isRunning(connection)) {
                return Outcome.RUNNING;
            }
            changePlaces(connection, aside);
            connection.commit();
            done = true;
            return Outcome.RESTORED;
        } finally {
            if (!done) {
                connection.rollback();
                connection.setAutoCommit(true);
                execute(connection, "drop schema if exists " + aside + " cascade");
            }
        }
    }

    private static FluentConfiguration migrations(PostgresAddress address, String schema) {
        return Flyway.configure(PostgresRestore.class.getClassLoader())
                .dataSource(address.url(), address.user(), address.password())
                .schemas(schema);
    }

    private static boolean isKnown(FluentConfiguration migrations, String version) {
        return Arrays.stream(migrations.load().info().all())
                .anyMatch(one -> one.getVersion() != null
                        && one.getVersion().getVersion().equals(version));
    }

    /** Every node listens for the others, from its start to its end. */
    private static boolean isRunning(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_stat_activity"
                        + " where datname = current_database() and application_name = 'kernvraag-listener'")) {
            return found.next();
        }
    }

    private static void fill(Connection connection, ZipFile zip, String schema) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(PostgresBackup.TABLES)) {
                String table = entry.getName().substring(PostgresBackup.TABLES.length());
                try (InputStream rows = zip.getInputStream(entry)) {
                    copy.copyIn("copy " + schema + "." + table + " (" + line(rows) + ") from stdin", rows);
                }
            }
        }
    }

    /** The tables of a schema go to where the application looks, and those that are there into that schema. */
    private static void changePlaces(Connection connection, String aside) throws SQLException {
        String place = connection.getSchema();
        String between = aside + "_between";
        execute(connection, "create schema " + between);
        move(connection, aside, between);
        move(connection, place, aside);
        move(connection, between, place);
        execute(connection, "drop schema " + between);
    }

    private static void move(Connection connection, String from, String to) throws SQLException {
        for (String table : PostgresBackup.tables(connection, from)) {
            execute(connection, "alter table " + from + "." + table + " set schema " + to);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = from.read(); next >= 0 && next != '\n'; next = from.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
