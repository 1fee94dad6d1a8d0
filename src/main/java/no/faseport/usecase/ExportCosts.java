package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.CostWorkbook;

/// Writes the cost overview of the portfolio as an Excel workbook.
public final class ExportCosts {
    private static final int MOST_YEARS = 21;
    private static final double READ = 0.3;

    private final Workplace place;

    /// For the portfolio of `place`.
    public ExportCosts(Workplace place) {
        this.place = place;
    }

    /// Writes the years `from` to `until`, both included, to `file`, over what stands there; refused where the years make
    /// no sense, the file cannot be written, or the user stopped it, and then the file is as it was.
    public Result<Path> write(int from, int until, Path file, Progress progress) {
        if (until < from || until - from >= MOST_YEARS) {
            return Result.refused("export.refused.years");
        }
        var overview = new ReadCosts(place).overview(from, until);
        progress.at(READ);
        if (progress.isCancelled()) {
            return Result.refused("export.refused.cancelled");
        }
        var municipality = new ReadPortfolio(place).settings().municipality();
        return new CostWorkbook(place.words(), municipality).write(overview, file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
