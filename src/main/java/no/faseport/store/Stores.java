package no.faseport.store;

import java.nio.file.Path;
import java.time.Clock;
import org.flywaydb.core.Flyway;

/// Opens portfolios.
public final class Stores {
    private Stores() {
    }

    /// Opens the portfolio in the H2 file at `base` (without `.mv.db`), making it where there is none, and brings its schema up to date.
    public static Store openFile(Path base, Clock clock) {
        return opened(new H2File(base), clock);
    }

    private static Store opened(Database database, Clock clock) {
        Flyway.configure().dataSource(database.connections()).load().migrate();
        return new Store(database, clock);
    }
}
