package dev.kernvraag.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/**
 * A real PostgreSQL for the tests, started once and stopped with the JVM.
 *
 * <p>Everything it writes lies under {@code target}. PostgreSQL refuses to run as root; there it gets a user namespace of
 * its own.
 */
public final class Postgres {
    /** Who owns the databases; anybody on this machine may come in without a password. */
    public static final String USER = "postgres";

    private static final Path FOLDER = Path.of("target", "postgres").toAbsolutePath();
    private static final Duration START = Duration.ofMinutes(2);

    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** The address of a new, empty database; its user is {@link #USER}. */
    public static String database() {
        String name = "kv_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return SERVER.getJdbcUrl(USER, name);
    }

    /** How many connections an application name has to the database at an address. */
    public static int connections(String url, String application) {
        String name = url.replaceFirst("^.*/", "").replaceFirst("\\?.*$", "");
        return execute("select pid from pg_stat_activity where application_name = '" + application + "' and datname = '"
                + name + "'");
    }

    /** Breaks every connection that this application name has, and says how many there were. */
    public static int breakConnections(String application) {
        return execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '" + application
                + "'");
    }

    private static int execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            int rows = 0;
            if (statement.execute(sql)) {
                while (statement.getResultSet().next()) {
                    rows++;
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // Nothing here needs to outlive a crash, and the C locale is on every machine.
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(FOLDER.toFile())
                    .setDataDirectory(
                            FOLDER.resolve(Path.of("data", UUID.randomUUID().toString())))
                    .setCleanDataDirectory(true)
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("unix_socket_directories", "")
                    .setPGStartupWait(START)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The tests need a PostgreSQL of their own and could not start it", e);
        }
    }
}
