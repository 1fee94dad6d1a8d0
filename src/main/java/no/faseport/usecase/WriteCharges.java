package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.portfolio.table.ChargeTable;

/// Writes the basis for charging units and municipalities as a table.
public final class WriteCharges {
    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteCharges(Workplace place) {
        this.place = place;
    }

    /// Writes who is to pay what of the systems' costs in `year` to `file`.
    public Result<Path> write(int year, Path file) {
        var basis = new ReadCharging(place).page(year, new ChargeSubject.OfSystems()).basis();
        return new Tables(place).write(new ChargeTable(place.words()).of(basis), file);
    }
}
