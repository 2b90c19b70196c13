package dev.kernvraag.nodes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A real PostgreSQL server of our own, started once for all tests that ask for it. */
public final class Postgres {
    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** The address of a new, empty database; its user is {@code postgres}, without a password. */
    public static String database() {
        String name = "kv_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return SERVER.getJdbcUrl("postgres", name);
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

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
