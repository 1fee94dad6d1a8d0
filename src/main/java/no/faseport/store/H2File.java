package no.faseport.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/// A portfolio in an H2 file of its own.
final class H2File implements Database {
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    private static final int CONNECTIONS = 4;

    private final HikariDataSource connections;

    /// Opens the file; `base` is its path without `.mv.db`.
    H2File(Path base) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + base.toAbsolutePath() + MODE);
        config.setUsername("faseport");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("portfolio");
        connections = new HikariDataSource(config);
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public void beforeChange() {
    }

    /// H2 hands a commit to the disk up to half a second later; this makes it wait for the disk.
    @Override
    public void flush() {
        try (var connection = connections.getConnection(); var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new DataAccessException("The portfolio file could not be written to disk", e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
