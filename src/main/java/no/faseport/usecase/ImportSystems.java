package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.ledger.Retitled;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.SystemsFile;
import no.faseport.store.Work;
import no.faseport.usecase.SystemsPreview.Fate;

/// Brings a register of systems in from an .xlsx or .csv file: first what it would do, then, whole or not at all, that.
///
/// Systems are known by their name. An empty cell leaves what stands in the register; systems the file does not name are
/// left alone. Yearly costs are taken for systems that have none; where they differ from those there are, that is told and
/// the register's stand. One undo takes all of it back.
public final class ImportSystems {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ImportSystems(Workplace place) {
        this.place = place;
    }

    /// What importing `file` would do.
    public SystemsPreview preview(Path file) {
        return preview(file, Retitled.NONE);
    }

    /// The same where people have said what its columns are.
    SystemsPreview preview(Path file, Retitled titles) {
        return place.store().read(work -> compared(work, file, titles));
    }

    private SystemsPreview compared(Work work, Path file, Retitled titles) {
        var sheet = new SystemsFile(SheetLimits.standard()).read(file, titles);
        var arriving = new ArrivingSystems(work, place.words(), sheet);
        return new SystemsPreview(file, titles,
                sheet.columns().stream().map(column -> new ImportColumn(column.sheet(), column.letters(),
                        column.heading(), column.meaning())).toList(),
                arriving.lines(), arriving.problems());
    }

    /// Does what `preview` showed, read anew, as one change; refused where it has errors.
    public Result<SystemsPreview> apply(SystemsPreview preview) {
        return place.store().change(place.author(), work -> {
            var now = compared(work, preview.file(), preview.titles());
            if (!now.applicable()) {
                return place.said(new Result.Refused<SystemsPreview>(now.problems().stream()
                        .filter(ImportProblem::isError).map(ImportProblem::told).toList()), "journal.nothing");
            }
            write(work, now);
            return place.said(new Result.Done<>(now), "journal.system.imported",
                    Optional.ofNullable(now.file().getFileName()).orElse(now.file()).toString(),
                    now.count(Fate.ADDED), now.count(Fate.CHANGED));
        });
    }

    private static void write(Work work, SystemsPreview now) {
        work.systems().add(now.lines().stream().filter(line -> line.fate() == Fate.ADDED)
                .map(SystemsPreview.Line::system).toList());
        now.lines().stream().filter(line -> line.fate() == Fate.CHANGED).map(SystemsPreview.Line::system)
                .forEach(work.systems()::save);
        work.runningCosts().add(now.lines().stream().map(SystemsPreview.Line::newCosts).flatMap(List::stream)
                .toList());
    }
}
