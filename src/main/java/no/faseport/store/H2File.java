package no.faseport.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.NotChanged;
import no.faseport.words.Message;
import org.jooq.SQLDialect;

/// A portfolio in an H2 file of its own, open for as long as this lives.
final class H2File implements Database {
    /// How H2 reads and compares, so that it and PostgreSQL agree.
    static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    /// Without a delay H2 writes on the thread that asks; with one it hands the writing to a thread of its own, for which
    /// nothing waits, not even `checkpoint sync`. The cache is in kilobytes.
    private static final String PACE = ";WRITE_DELAY=0;CACHE_SIZE=65536";
    private static final String DISK = "file:";
    private static final String ONLY_WHERE_THERE_IS_ONE = ";IFEXISTS=TRUE";
    private static final int CONNECTIONS = 4;

    static {
        // The second wall: whatever a file may carry, H2 loads no Java class for it. H2 reads this once, when it is first used.
        System.setProperty("h2.allowedClasses", "none");
    }

    private final HikariDataSource connections;
    private final Backups backups;
    private final InUse inUse;
    private final Clock clock;
    private Optional<LocalDate> backedUp = Optional.empty();

    private H2File(Address.File address, String disk, String settings, Clock clock) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:" + disk + address.base() + MODE + PACE + settings);
        config.setUsername("faseport");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("portfolio");
        this.connections = new HikariDataSource(config);
        this.backups = new Backups(address);
        this.inUse = new InUse(address);
        this.clock = clock;
    }

    /// Opens a file that has been looked into.
    static H2File open(Address.File address, String user, Clock clock) {
        return open(address, DISK, user, clock);
    }

    /// Opens a file by way of `disk`, as H2 writes the name of a way before a path.
    static H2File open(Address.File address, String disk, String user, Clock clock) {
        var file = new H2File(address, disk, ONLY_WHERE_THERE_IS_ONE, clock);
        file.inUse.write(user, clock.instant());
        return file;
    }

    /// Makes a file, and opens it; what is new needs no backup today.
    static H2File make(Address.File address, String user, Clock clock) {
        var file = new H2File(address, DISK, "", clock);
        file.inUse.write(user, clock.instant());
        file.backedUp = Optional.of(LocalDate.now(clock));
        return file;
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
        var today = LocalDate.now(clock);
        if (backedUp.filter(today::equals).isPresent()) {
            return;
        }
        try {
            if (!backups.hasDay(today)) {
                backups.keepDay(today, this::copy);
            }
            backedUp = Optional.of(today);
        } catch (IOException e) {
            throw new NotChanged(Message.of("backup.refused.daily", backups.why(e)), e);
        }
    }

    /// H2 copies what is committed, while others go on reading and writing.
    private void copy(Path file) throws IOException {
        try {
            execute("backup to '" + file.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connections.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// H2 hands a commit to the disk up to half a second later; this makes it wait for the disk.
    @Override
    public void flush() {
        try {
            execute("checkpoint sync");
        } catch (SQLException e) {
            throw new NotChanged(Message.of("store.refused.disk"), e);
        }
    }

    @Override
    public Backup backUp() {
        try {
            return backups.keepMoment(LocalDateTime.now(clock), this::copy);
        } catch (IOException e) {
            throw new NotChanged(backups.refusal(e), e);
        }
    }

    @Override
    public void secure() {
        backUp();
    }

    @Override
    public void close() {
        connections.close();
        inUse.remove();
    }
}
