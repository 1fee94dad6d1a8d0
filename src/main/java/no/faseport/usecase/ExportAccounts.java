package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.spreadsheet.TableFile;

/// Writes the municipality's own account plan as a workbook (.xlsx) or as text with semicolons (.csv), as it can be imported
/// again.
public final class ExportAccounts {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ExportAccounts(Workplace place) {
        this.place = place;
    }

    /// Writes it to `file`, over what stands there; refused where the file cannot be written, and then it is as it was.
    public Result<Path> write(Path file) {
        var municipality = new ReadPortfolio(place).settings().municipality();
        return new TableFile(place.words(), municipality).write(new ReadAccounts(place).sheet(), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
