package db.migration;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives a link to every workshop from before there were links: the two databases have no common way to draw lots. It knows
 * nothing of the application, which may change; a migration may not.
 */
public class V91__links_of_older_workshops extends BaseJavaMigration {
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 26;

    /** What Flyway makes it with. */
    public V91__links_of_older_workshops() {}

    @Override
    public void migrate(Context context) throws SQLException {
        SecureRandom random = new SecureRandom();
        List<UUID> older = new ArrayList<>();
        try (Statement ask = context.getConnection().createStatement();
                ResultSet found = ask.executeQuery("select id from workshop where join_link is null")) {
            while (found.next()) {
                older.add(found.getObject(1, UUID.class));
            }
        }
        try (PreparedStatement give =
                context.getConnection().prepareStatement("update workshop set join_link = ? where id = ?")) {
            for (UUID workshop : older) {
                give.setString(1, link(random));
                give.setObject(2, workshop);
                give.executeUpdate();
            }
        }
    }

    private static String link(SecureRandom random) {
        StringBuilder link = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            link.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return link.toString();
    }
}
