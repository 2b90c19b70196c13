package dev.kernvraag.support;

import dev.kernvraag.journal.WorkshopId;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a database holds, as anybody sees it who gets hold of a copy. */
public final class Tables {
    /** Odd and without a pattern, so that what differs in one column makes a row differ everywhere. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final JdbcTemplate jdbc;
    private List<String> tableNames = List.of();

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row of a table.
     *
     * @param columns by name in lower case: points in time as an instant, everything else as text
     */
    public record Row(String table, SortedMap<String, Object> columns) {}

    /** Every word in it. */
    public String text() {
        return rows().toString();
    }

    /** By table a number that is the same for the same rows, in whatever order. */
    public SortedMap<String, Long> fingerprint() {
        SortedMap<String, Long> prints = new TreeMap<>();
        for (String table : tableNames()) {
            prints.put(table, jdbc.query("select * from " + table, Tables::print));
        }
        return prints;
    }

    /** Tests ask for this often and of everything that the tests before them left, so it makes no objects of rows. */
    private static long print(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        long print = 0;
        while (rows.next()) {
            long row = 1;
            for (int column = 1; column <= columns; column++) {
                Object value = rows.getObject(column);
                row = row * SPREAD + (value instanceof byte[] bytes ? Arrays.hashCode(bytes) : Objects.hashCode(value));
            }
            print += row * SPREAD;
        }
        return print;
    }

    /** Every row that has to do with a workshop: that names it, or something that is named in such a row. */
    public List<Row> rowsOf(WorkshopId workshop) {
        List<Row> all = rows();
        List<Row> own = new ArrayList<>(all.stream()
                .filter(row -> names(row, workshop.value().toString()))
                .toList());
        Set<Object> keys = new HashSet<>();
        own.forEach(row -> keys.addAll(row.columns().values()));
        all.stream()
                .filter(row -> !own.contains(row) && !row.columns().containsKey("workshop_id"))
                .filter(row -> row.columns().entrySet().stream()
                        .anyMatch(column -> column.getKey().endsWith("_id") && keys.contains(column.getValue())))
                .forEach(own::add);
        return own;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String table : tableNames()) {
            for (Map<String, Object> found : jdbc.queryForList("select * from " + table)) {
                SortedMap<String, Object> columns = new TreeMap<>();
                found.forEach((name, value) -> columns.put(name.toLowerCase(Locale.ROOT), plain(value)));
                rows.add(new Row(table, columns));
            }
        }
        return rows;
    }

    private static boolean names(Row row, String id) {
        return row.columns().containsValue(id);
    }

    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case Timestamp time -> time.toInstant();
            case OffsetDateTime time -> time.toInstant();
            case byte[] bytes -> bytes.length + " bytes " + Arrays.hashCode(bytes);
            case null -> "null";
            default -> value.toString();
        };
    }

    private List<String> tableNames() {
        if (tableNames.isEmpty()) {
            tableNames = List.copyOf(
                    Objects.requireNonNull(jdbc.execute((ConnectionCallback<List<String>>) Tables::tableNames)));
        }
        return tableNames;
    }

    private static List<String> tableNames(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet found = about.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("flyway")) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
