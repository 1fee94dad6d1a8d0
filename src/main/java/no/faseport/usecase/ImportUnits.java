package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.Retitled;
import no.faseport.portfolio.Progress;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.UnitFile;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Brings the municipality's units in from an .xlsx or .csv file: first what it would do, then, whole or not at all, that.
/// One undo takes all of it back.
public final class ImportUnits {
    private static final ListComparison.Terms<Unit> TERMS = new ListComparison.Terms<>(Unit::number, unit -> 0,
            Unit::name);

    private final Workplace place;

    /// For the portfolio of `place`.
    public ImportUnits(Workplace place) {
        this.place = place;
    }

    /// What importing `file` would do; refused only when the user stopped it.
    public Result<ListPreview<Unit>> preview(Path file, Progress progress) {
        return preview(file, Retitled.NONE, progress);
    }

    /// The same where people have said what its columns are.
    Result<ListPreview<Unit>> preview(Path file, Retitled titles, Progress progress) {
        var sheet = new UnitFile(SheetLimits.standard()).read(file, titles);
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        var rows = sheet.rows().stream().map(row -> new Unit(new UnitId(Uid.next()), 1, row.number(), row.name()))
                .toList();
        return new Result.Done<>(place.store().read(work -> {
            var comparison = new ListComparison<>(work.units().all(), rows, TERMS);
            var used = work.units().used();
            var staying = comparison.removed(true).stream().filter(unit -> used.contains(unit.id()))
                    .map(unit -> new ImportProblem("", Message.of("accounts.list.unitUsed", unit.number(),
                            unit.name()), Severity.WARNING))
                    .toList();
            return ListFiles.preview(file, sheet, rows, comparison, staying);
        }));
    }

    /// Does what `preview` showed, as one change; units that are not in the file are removed only where `removeGone`, and
    /// never one that something hangs on.
    public Result<ListDone> apply(ListPreview<Unit> preview, boolean removeGone, Progress progress) {
        if (!preview.applicable()) {
            return new Result.Refused<>(ListFiles.errors(preview));
        }
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        return place.store().change(place.author(), work -> {
            var now = new ListComparison<>(work.units().all(), preview.rows(), TERMS);
            var removed = removable(work, now.removed(removeGone));
            removed.forEach(work.units()::remove);
            now.changed().forEach(pair -> work.units().save(new Unit(pair.before().id(), pair.before().version(),
                    pair.now().number(), pair.now().name())));
            now.added().forEach(work.units()::add);
            var done = new ListDone(now.added().size(), now.changed().size(), removed.size());
            return place.said(new Result.Done<>(done), "journal.accounts.units", ListFiles.name(preview.file()),
                    done.added(), done.changed(), done.removed());
        });
    }

    private static List<Unit> removable(Work work, List<Unit> gone) {
        var used = work.units().used();
        return gone.stream().filter(unit -> !used.contains(unit.id())).toList();
    }
}
