package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.economy.CostView;
import no.faseport.economy.forecast.Tertial;
import no.faseport.portfolio.table.TertialTable;

/// Writes the report after a tertial as a table.
public final class WriteTertial {
    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteTertial(Workplace place) {
        this.place = place;
    }

    /// Writes the rows of `view` after `tertial` of `year` to `file`.
    public Result<Path> write(int year, Tertial tertial, CostView view, Path file) {
        var report = new ReadForecast(place).tertial(year, tertial);
        return new Tables(place).write(new TertialTable(place.words()).of(report, view), file);
    }
}
