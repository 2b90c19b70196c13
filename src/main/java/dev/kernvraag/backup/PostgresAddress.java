package dev.kernvraag.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where a PostgreSQL database is, and who comes in. */
record PostgresAddress(String url, String user, String password) {
    /** The one that the application takes from the same variables. */
    static PostgresAddress of(Map<String, String> environment) {
        return new PostgresAddress(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
