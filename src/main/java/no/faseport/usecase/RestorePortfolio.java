package no.faseport.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.Backup;
import no.faseport.store.Address;
import no.faseport.store.Stores;

/// Puts a backup in the place of a portfolio that nobody has open, and keeps what it replaces as a file beside it.
public final class RestorePortfolio {
    private final Stores stores;

    /// For `author`, at the time of `clock`.
    public RestorePortfolio(String author, Clock clock) {
        this.stores = new Stores(author, clock);
    }

    /// The backup that is in place now, and the file that holds what was there before.
    public record Restored(Backup backup, Optional<Path> replaced) {
    }

    /// Restores the newest backup.
    public Result<Restored> newest(String address) {
        return restored(address, Optional.empty());
    }

    /// Restores the backup with this [Backup#name].
    public Result<Restored> named(String address, String name) {
        return restored(address, Optional.of(name));
    }

    private Result<Restored> restored(String address, Optional<String> name) {
        return switch (stores.restore(Address.of(address), name)) {
            case Stores.Restoring.Done done -> new Result.Done<>(new Restored(done.backup(), done.replaced()));
            case Stores.Restoring.Refused refused -> new Result.Refused<>(List.of(refused.why()));
        };
    }
}
