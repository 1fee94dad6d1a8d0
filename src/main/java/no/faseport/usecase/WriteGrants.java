package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.portfolio.table.GrantTable;

/// Writes the report on grants as a table.
public final class WriteGrants {
    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteGrants(Workplace place) {
        this.place = place;
    }

    /// Writes the grants to `file`.
    public Result<Path> write(Path file) {
        return new Tables(place).write(new GrantTable(place.words()).of(new ReadFunding(place).grants()), file);
    }
}
