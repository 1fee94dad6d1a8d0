package no.faseport.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.faseport.file.Folder;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.Obstacle;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.api.ErrorCode;

/// Opens and makes portfolios, and puts backups in their place.
public final class Stores {
    private final String user;
    private final Clock clock;
    private final Migrations migrations;

    /// For `user`, who is named to others as long as a file is open.
    public Stores(String user, Clock clock) {
        this(user, clock, Migrations.SHIPPED);
    }

    Stores(String user, Clock clock, Migrations migrations) {
        this.user = user;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// Opens what is at `address`; a file from an older Faseport is backed up and brought up to date.
    public Access open(Address address) {
        return open(address, Progress.UNWATCHED);
    }

    /// The same, where `progress` is told of the check of what [was left open][#isLeftOpen] and may stop it; what is not
    /// checked to its end is not opened.
    public Access open(Address address, Progress progress) {
        return switch (address) {
            case Address.File file -> open(file, progress);
            case Address.Server server -> open(server, false);
            case Address.Unusable unusable -> denied(new Obstacle.Unusable(unusable.why()));
        };
    }

    /// Makes an empty portfolio at `address`, where there must be none.
    public Access make(Address address) {
        return switch (address) {
            case Address.File file -> make(file);
            case Address.Server server -> make(server);
            case Address.Unusable unusable -> denied(new Obstacle.Unusable(unusable.why()));
        };
    }

    /// Opens what is at `address` to be looked at only: a server's as it stands, a file's as a copy of this moment.
    public Access look(Address address) {
        return switch (address) {
            case Address.File file -> look(file);
            case Address.Server server -> open(server, true);
            case Address.Unusable unusable -> denied(new Obstacle.Unusable(unusable.why()));
        };
    }

    /// True where what is at `address` was not closed in an orderly way and checked since, so that opening it checks all of
    /// it; also while somebody has it open.
    public static boolean isLeftOpen(Address address) {
        return address instanceof Address.File file && Files.isRegularFile(file.file()) && isLeftOpen(file);
    }

    private static boolean isLeftOpen(Address.File file) {
        return new InUse(file).isThere() || !new Inspection(file).wasClosed();
    }

    /// Removes the file at `address` where nobody has it open and it was never set up, or what it holds is such that it
    /// `mayGo`; true where it went.
    public boolean discard(Address address, Predicate<Work> mayGo) {
        if (!(address instanceof Address.File file) || !mayGo(file, mayGo)) {
            return false;
        }
        try {
            Files.deleteIfExists(file.file());
            new InUse(file).remove();
            return true;
        } catch (IOException e) {
            return false; // somebody holds it after all
        }
    }

    private boolean mayGo(Address.File file, Predicate<Work> mayGo) {
        return switch (new Inspection(file).finding(migrations.newest())) {
            case Inspection.Finding.Refused refused -> isBegun(file);
            case Inspection.Finding.Portfolio found -> !found.isSetUp() || holds(file, mayGo);
        };
    }

    private boolean isBegun(Address.File file) {
        return new Inspection(file).finding(migrations.newest()) instanceof Inspection.Finding.Refused(var why)
                && why instanceof Obstacle.Unfinished;
    }

    private boolean holds(Address.File file, Predicate<Work> which) {
        return switch (look(file)) {
            case Access.Denied denied -> false;
            case Access.Granted granted -> {
                try (var copy = granted.store()) {
                    yield copy.read(which::test);
                }
            }
        };
    }

    private static Access denied(Obstacle why) {
        return new Access.Denied(why);
    }

    private Access open(Address.File file, Progress progress) {
        return switch (new Inspection(file).finding(migrations.newest())) {
            case Inspection.Finding.Refused refused -> denied(refused.why());
            case Inspection.Finding.Portfolio found -> {
                if (found.schema().equals(migrations.newest())) {
                    var leftOpen = isLeftOpen(file);
                    var access = opened(file, () -> new Store(mended(file), clock));
                    yield leftOpen && access instanceof Access.Granted(Store store)
                            ? checked(file, store, progress)
                            : access;
                }
                yield keptBefore(file).map(Stores::denied)
                        .orElseGet(() -> opened(file, () -> upToDate(mended(file))));
            }
        };
    }

    private Optional<Obstacle> keptBefore(Address.File file) {
        try {
            new Backups(file).keepMoment(LocalDateTime.now(clock), zip -> Backups.pack(file.file(), zip));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Obstacle.Unusable(new Backups(file).refusal(e)));
        }
    }

    private static Access opened(Address.File file, Supplier<Store> opening) {
        try {
            return granted(opening.get());
        } catch (RuntimeException | Error e) {
            return denied(obstacle(file, e));
        }
    }

    /// What was not closed is only opened where it hangs together: a large change can have been torn in two (decision 0003).
    /// Closing it tells H2 that all is well, so the note of who is here stays behind until a check has come to its end.
    private Access checked(Address.File file, Store store, Progress progress) {
        var access = opened(file, () -> {
            var findings = store.read(work -> work.integrity().findings(progress));
            if (!findings.isEmpty() && !progress.isCancelled()) {
                throw new IllegalStateException("The portfolio was not closed, and does not hang together");
            }
            return store;
        });
        if (access instanceof Access.Granted && !progress.isCancelled()) {
            return access;
        }
        store.close();
        new InUse(file).write(user, clock.instant());
        return access instanceof Access.Denied ? access : denied(new Obstacle.Stopped(file.toString()));
    }

    private Database mended(Address.File file) {
        new Inspection(file).mend();
        return H2File.open(file, user, clock);
    }

    /// Flyway is asked only where there is something to do: it takes as long as all else in opening a file.
    private Store upToDate(Database database) {
        try {
            migrations.apply(database.connections());
            return new Store(database, clock);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static Access granted(Store store) {
        try {
            store.probe();
            return new Access.Granted(store);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /// A file that has passed the inspection and still cannot be opened is damaged, unless H2 says something better.
    private static Obstacle obstacle(Address.File file, Throwable failure) {
        var code = code(failure);
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new Obstacle.Locked(file.toString(), new InUse(file).read());
        }
        if (code == ErrorCode.WRONG_USER_OR_PASSWORD) {
            return new Obstacle.NotAPortfolio(file.toString());
        }
        if (!Files.isWritable(file.file())) {
            return new Obstacle.Unreachable(file.toString(), String.valueOf(failure.getMessage()));
        }
        return new Obstacle.Damaged(file.toString(), new Backups(file).newest());
    }

    private static int code(Throwable failure) {
        for (var cause = Optional.of(failure); cause.isPresent(); cause = cause
                .flatMap(one -> Optional.ofNullable(one.getCause()))) {
            if (cause.get() instanceof SQLException told) {
                return told.getErrorCode();
            }
        }
        return 0;
    }

    /// What was begun here and has not come to be a portfolio makes room for what is made now.
    private Access make(Address.File file) {
        if (Files.exists(file.file()) && !(isBegun(file) && discard(file, _ -> false))) {
            return denied(new Obstacle.Taken(file.toString()));
        }
        var refused = new Folder(file.file().resolveSibling("")).ready(file.toString());
        if (refused.isPresent()) {
            return denied(new Obstacle.Unusable(refused.get()));
        }
        try {
            return granted(upToDate(H2File.make(file, user, clock)));
        } catch (RuntimeException e) {
            return denied(new Obstacle.Unreachable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /// A copy, since H2 lets nobody else into a file that is open; the copy is taken again where a write cut it in two.
    private Access look(Address.File file) {
        if (!Files.isRegularFile(file.file())) {
            return denied(new Obstacle.Missing(file.toString()));
        }
        try {
            var folder = Files.createTempDirectory("faseport-");
            var access = look(file, folder);
            if (access instanceof Access.Denied) {
                ReadOnly.remove(folder);
            }
            return access;
        } catch (IOException e) {
            return denied(new Obstacle.Unreachable(file.toString(), e.toString()));
        }
    }

    private Access look(Address.File file, Path folder) throws IOException {
        var copy = new Address.File(folder.resolve("copy"));
        for (int tries = 1;; tries++) {
            Files.copy(file.file(), copy.file(), StandardCopyOption.REPLACE_EXISTING);
            switch (new Inspection(copy).finding(migrations.newest())) {
                case Inspection.Finding.Refused refused -> {
                    if (!(refused.why() instanceof Obstacle.Damaged) || tries == 3) {
                        return denied(ofOriginal(refused.why(), file));
                    }
                }
                case Inspection.Finding.Portfolio found -> {
                    return opened(copy, () -> upToDate(new ReadOnly(mended(copy), List.of(folder))));
                }
            }
        }
    }

    private static Obstacle ofOriginal(Obstacle found, Address.File file) {
        return switch (found) {
            case Obstacle.Newer newer -> new Obstacle.Newer(file.toString(), newer.version());
            case Obstacle.Hostile hostile -> new Obstacle.Hostile(file.toString(), hostile.found());
            case Obstacle.NotAPortfolio other -> new Obstacle.NotAPortfolio(file.toString());
            case Obstacle.Damaged damaged -> new Obstacle.Damaged(file.toString(), new Backups(file).newest());
            case Obstacle.Missing gone -> new Obstacle.Missing(file.toString());
            case Obstacle.Locked locked -> locked;
            case Obstacle.Taken taken -> taken;
            case Obstacle.Stopped stopped -> new Obstacle.Stopped(file.toString());
            case Obstacle.Unfinished unfinished -> new Obstacle.Unfinished(file.toString());
            case Obstacle.Unusable unusable -> unusable;
            case Obstacle.Unreachable unreachable -> unreachable;
        };
    }

    private Access open(Address.Server server, boolean lookOnly) {
        return reached(server, database -> {
            var has = migrations.of(database.connections());
            if (has.equals(MigrationVersion.EMPTY)) {
                return denied(new Obstacle.Missing(server.toString()));
            }
            if (has.compareTo(migrations.newest()) > 0) {
                return denied(new Obstacle.Newer(server.toString(), has.getVersion()));
            }
            return granted(upToDate(lookOnly ? new ReadOnly(database, List.of()) : database));
        });
    }

    private Access make(Address.Server server) {
        return reached(server, database -> migrations.of(database.connections()).equals(MigrationVersion.EMPTY)
                ? granted(upToDate(database))
                : denied(new Obstacle.Taken(server.toString())));
    }

    private interface Reaching {
        Access on(Database database);
    }

    private static Access reached(Address.Server server, Reaching reaching) {
        Optional<Database> open = Optional.empty();
        Access access;
        try {
            var database = new Server(server);
            open = Optional.of(database);
            access = reaching.on(database);
        } catch (RuntimeException e) {
            var why = e instanceof FlywayException || e.getCause() == null ? e : e.getCause();
            access = denied(new Obstacle.Unreachable(server.toString(), String.valueOf(why.getMessage())));
        }
        if (access instanceof Access.Denied) {
            open.ifPresent(Database::close);
        }
        return access;
    }

    /// Puts a backup, or the newest, in the place of the portfolio at `address`, and keeps what it replaces beside it.
    public Restoring restore(Address address, Optional<String> name) {
        return switch (address) {
            case Address.File file -> new Restoration(file, clock, migrations).of(name);
            case Address.Server server -> new Restoring.Refused(Message.of("backup.refused.server"));
            case Address.Unusable unusable -> new Restoring.Refused(unusable.why());
        };
    }

    /// The backups of the portfolio at `address`, newest first; those of a server are not Faseport's.
    public static List<Backup> backups(Address address) {
        return address instanceof Address.File file ? new Backups(file).all() : List.of();
    }

    /// How restoring went.
    public sealed interface Restoring {
        /// The backup is in place; `replaced` is what was there before.
        record Done(Backup backup, Optional<Path> replaced) implements Restoring {
        }

        /// Everything is as it was.
        record Refused(Message why) implements Restoring {
        }
    }
}
