package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.portfolio.view.Sheet;
import no.faseport.spreadsheet.TableFile;

/// Writes the tables that are handed over to others.
final class Tables {
    private final Workplace place;

    Tables(Workplace place) {
        this.place = place;
    }

    /// Writes `sheet` to `file` as a workbook (.xlsx) or as text with semicolons (.csv), over what stands there; refused where
    /// the file cannot be written, and then it is as it was.
    Result<Path> write(Sheet sheet, Path file) {
        var municipality = new ReadPortfolio(place).settings().municipality();
        return new TableFile(place.words(), municipality).summed(sheet, file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
