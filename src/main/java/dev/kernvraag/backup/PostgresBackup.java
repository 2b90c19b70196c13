package dev.kernvraag.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Saves a PostgreSQL database while others go on writing; what {@code script/backup} starts.
 *
 * <p>The file is a zip. It says first which migration the tables are at; then comes an entry for each table, those that
 * others refer to before them: a line with the names of the columns and the rows as {@code COPY} writes them. All is read
 * in one transaction, so it is one moment of the database.
 */
final class PostgresBackup {
    /** The entry that names the newest migration. */
    static final String VERSION = "kernvraag-migration";
    /** Where the entries of the tables are. */
    static final String TABLES = "tables/";

    private PostgresBackup() {}

    /** Saves the database that the environment names, to the file that the only argument names. */
    public static void main(String[] arguments) throws SQLException, IOException {
        save(PostgresAddress.of(System.getenv()), Path.of(arguments[0]));
    }

    /** Saves a database; the file has its name once it is whole and on the disk. */
    static void save(PostgresAddress address, Path file) throws SQLException, IOException {
        Path part = WholeFile.part(file);
        try {
            try (Connection connection = address.open();
                    OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
                zip.putNextEntry(new ZipEntry(VERSION));
                zip.write(version(connection).getBytes(StandardCharsets.UTF_8));
                CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
                for (String table : inOrder(connection)) {
                    String columns = columns(connection, table);
                    zip.putNextEntry(new ZipEntry(TABLES + table));
                    zip.write((columns + "\n").getBytes(StandardCharsets.UTF_8));
                    copy.copyOut("copy " + table + " (" + columns + ") to stdout", zip);
                }
            }
            WholeFile.finish(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select version from flyway_schema_history where version is not null order by installed_rank desc")) {
            if (!found.next()) {
                throw new SQLException("the database has no tables of Kernvraag");
            }
            return found.getString(1);
        }
    }

    /** The tables, without the record of migrations; each after those that it refers to. */
    private static Set<String> inOrder(Connection connection) throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table : tables(connection, connection.getSchema())) {
            if (!table.startsWith("flyway_")) {
                add(connection, table, new LinkedHashSet<>(), ordered);
            }
        }
        return ordered;
    }

    private static void add(Connection connection, String table, Set<String> above, Set<String> ordered)
            throws SQLException {
        if (ordered.contains(table) || !above.add(table)) {
            return;
        }
        List<String> parents = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String parent : parents) {
            add(connection, parent, above, ordered);
        }
        ordered.add(table);
    }

    /** All tables of a schema. */
    static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static String columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME"));
            }
        }
        return String.join(",", names);
    }
}
