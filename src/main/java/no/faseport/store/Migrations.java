package no.faseport.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/// The steps from an empty database to the schema this Faseport works with, and the number of the last of them.
record Migrations(String newestVersion, List<String> folders) {
    /// Those that Faseport ships with; the number is known without Flyway, so that a newer file can be refused unopened.
    static final Migrations SHIPPED = new Migrations("11", List.of("classpath:db/migration"));

    /// The last step.
    MigrationVersion newest() {
        return MigrationVersion.fromVersion(newestVersion);
    }

    /// Brings the database up to the newest version.
    void apply(DataSource database) {
        flyway(database).migrate();
    }

    /// The version the database has; empty where it has none.
    MigrationVersion of(DataSource database) {
        var current = flyway(database).info().current();
        return current == null || current.getVersion() == null ? MigrationVersion.EMPTY : current.getVersion();
    }

    private Flyway flyway(DataSource database) {
        return Flyway.configure().dataSource(database).locations(folders.toArray(String[]::new)).load();
    }
}
