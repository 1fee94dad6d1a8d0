package no.faseport.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.NotChanged;
import no.faseport.words.Message;
import org.jooq.SQLDialect;

/// A portfolio on a PostgreSQL server, which keeps its own promises about the disk and is backed up where it stands.
final class Server implements Database {
    private static final int CONNECTIONS = 4;
    private static final long PATIENCE = 10_000;

    private final HikariDataSource connections;

    Server(Address.Server address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        config.setPoolName("portfolio");
        connections = new HikariDataSource(config);
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public void beforeChange() {
        // the server is backed up by whoever runs it
    }

    @Override
    public void flush() {
        // a commit has reached the server's disk when the server says so
    }

    @Override
    public Backup backUp() {
        throw new NotChanged(Message.of("backup.refused.server"));
    }

    @Override
    public void secure() {
        // a server commits whole or not at all
    }

    @Override
    public void close() {
        connections.close();
    }
}
