package no.faseport.usecase;

import java.util.List;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.NotChanged;
import no.faseport.store.Address;
import no.faseport.store.Stores;

/// Takes a backup of an open portfolio, beyond the one that is taken at the first change of each day.
public final class BackUp {
    private final Workplace place;

    /// For the portfolio of `place`.
    public BackUp(Workplace place) {
        this.place = place;
    }

    /// Takes a backup of this moment; refused where it cannot be written, or a server keeps the portfolio.
    public Result<Backup> now() {
        try {
            return new Result.Done<>(place.store().backUp());
        } catch (NotChanged e) {
            return new Result.Refused<>(List.of(e.message()));
        }
    }

    /// The backups of the portfolio at `address`, newest first, also where the portfolio itself cannot be opened.
    public static List<Backup> at(String address) {
        return Stores.backups(Address.of(address));
    }
}
