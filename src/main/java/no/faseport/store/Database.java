package no.faseport.store;

import javax.sql.DataSource;
import no.faseport.portfolio.Backup;
import org.jooq.SQLDialect;

/// The database under a store: where its connections come from, and what it takes to have a commit on disk.
interface Database extends AutoCloseable {
    /// Connections to the database.
    DataSource connections();

    /// How the database speaks SQL.
    SQLDialect dialect();

    /// True where nothing may be changed.
    default boolean isReadOnly() {
        return false;
    }

    /// Called before a change; the database takes its backup of the day, and says so where nothing may be changed.
    void beforeChange();

    /// Returns when everything committed so far is on disk.
    void flush();

    /// Takes a backup of this moment.
    Backup backUp();

    /// Keeps what there is before a change so large that a crash could tear it in two; nothing where that cannot happen.
    void secure();

    @Override
    void close();
}
