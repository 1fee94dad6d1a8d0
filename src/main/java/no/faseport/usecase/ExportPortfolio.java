package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Look;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.portfolio.view.Sheets;
import no.faseport.spreadsheet.TableFile;

/// Writes the portfolio table as it is shown, as a workbook (.xlsx) or as text with semicolons (.csv).
public final class ExportPortfolio {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ExportPortfolio(Workplace place) {
        this.place = place;
    }

    /// Writes what `how` shows to `who`, with the money of `year` and called `title`, to `file`, over what stands there;
    /// refused where the file cannot be written, and then it is as it was.
    public Result<Path> write(String title, Arrangement how, Onlooker who, int year, Path file) {
        var reading = new ReadPortfolio(place);
        var look = new Look(place.words(), place.today(), who, reading.rows(year));
        var sheet = new Sheets(place.words(), look).of(title, year, how);
        return new TableFile(place.words(), reading.settings().municipality()).write(sheet, file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
