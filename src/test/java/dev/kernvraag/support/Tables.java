package dev.kernvraag.support;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a database holds, as anybody sees it who gets hold of a copy. */
public final class Tables {
    private final JdbcTemplate jdbc;

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of a table, with the columns’ names in lower case. */
    public record Row(String table, SortedMap<String, Object> columns) {}

    /** Every row of every table but the list of migrations. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String table : names()) {
            for (Map<String, Object> found : jdbc.queryForList("select * from " + table)) {
                SortedMap<String, Object> columns = new TreeMap<>();
                found.forEach((name, value) -> columns.put(name.toLowerCase(Locale.ROOT), String.valueOf(value)));
                rows.add(new Row(table, columns));
            }
        }
        return rows;
    }

    /** The same for the same content. */
    public String fingerprint() {
        return rows().stream().map(Row::toString).sorted().toList().toString();
    }

    private List<String> names() {
        List<String> names = jdbc.execute((ConnectionCallback<List<String>>) Tables::names);
        return names == null ? List.of() : names;
    }

    private static List<String> names(Connection connection) throws SQLException {
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
