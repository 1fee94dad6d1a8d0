package no.faseport.store;

import javax.sql.DataSource;
import org.jooq.SQLDialect;

/// The database under a store: where its connections come from, and what it takes to have a commit on disk.
interface Database extends AutoCloseable {
    /// Connections to the database.
    DataSource connections();

    /// How the database speaks SQL.
    SQLDialect dialect();

    /// Called before a change; the database may take its backup of the day.
    void beforeChange();

    /// Returns when everything committed so far is on disk.
    void flush();

    @Override
    void close();
}
