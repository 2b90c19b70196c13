package dev.kernvraag.workshop;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a link to every workshop from before there were links: the two databases have no common way to draw lots. */
@Component
class LinksOfOlderWorkshops implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("91");
    }

    @Override
    public String getDescription() {
        return "links of older workshops";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

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
                give.setString(1, JoinLink.random(random).value());
                give.setObject(2, workshop);
                give.executeUpdate();
            }
        }
    }
}
