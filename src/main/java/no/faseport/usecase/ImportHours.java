package no.faseport.usecase;

import java.util.List;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.ImportRunId;
import no.faseport.portfolio.Progress;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Brings the hours of the municipality's own people in from a file: first what it would do, then, whole or not at all, that.
///
/// A file replaces what its source brought earlier in the months it covers, for the kinds of hours it has, and touches
/// nothing else. Importing a file twice changes nothing the second time. One undo takes all of it back.
public final class ImportHours {
    private final Workplace place;
    private final HoursFiles files;

    /// For the portfolio of `place`.
    public ImportHours(Workplace place) {
        this.place = place;
        this.files = new HoursFiles(place);
    }

    /// What importing as `order` says would do; refused where it has no source and where the user stopped it.
    public Result<HoursPreview> preview(ImportOrder order, Progress progress) {
        if (order.isByHand()) {
            return Result.refused("importing.hours.noSource");
        }
        var read = files.read(order, progress);
        return progress.isCancelled() ? Result.refused("import.cancelled") : new Result.Done<>(compared(order, read));
    }

    /// The same file as in `before` by another order, without reading it once more; the file must be the same.
    public HoursPreview again(HoursPreview before, ImportOrder order) {
        return compared(order, before.read());
    }

    private HoursPreview compared(ImportOrder order, HoursRead read) {
        return place.store().read(work -> new HoursComparison(work, order, read).preview(read));
    }

    /// Does what `preview` showed, as one change; refused where it has problems, where others have changed the portfolio
    /// so that it would have, or when the user stopped it.
    public Result<ImportDone> apply(HoursPreview preview, Progress progress) {
        if (!preview.applicable()) {
            return new Result.Refused<>(errors(preview.problems()));
        }
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        if (preview.changes().size() > Store.LARGE) {
            place.store().secure();
        }
        return place.store().change(place.author(), work -> applied(work, preview));
    }

    private Said<Result<ImportDone>> applied(Work work, HoursPreview preview) {
        var order = preview.order();
        var now = new HoursComparison(work, order, preview.read());
        var errors = errors(now.problems());
        if (!errors.isEmpty()) {
            return place.said(new Result.Refused<>(errors), "journal.nothing");
        }
        ImportLedger.register(work, now.missing());
        work.internalTime().removeAll(now.removed());
        work.internalTime().add(now.added());
        work.internalTime().saveAll(now.changed());
        new ImportSources(place).remember(work, order, preview.read().layout());
        work.importRuns().add(run(preview, now));
        var done = new ImportDone(now.added().size(), now.changed().size(), now.removed().size(),
                now.missing().size());
        return place.said(new Result.Done<>(done), "journal.importing.hours", order.fileName(), order.source(),
                done.added(), done.changed(), done.removed(), done.projects());
    }

    private ImportRun run(HoursPreview preview, HoursComparison now) {
        var order = preview.order();
        var balance = now.balance();
        return new ImportRun(new ImportRunId(Uid.next()), order.source(), order.purpose(), order.fileName(),
                preview.periods().toString(), place.author(), place.now(), preview.read().rows(), balance.file(),
                balance.imported(), balance.leftOutTotal());
    }

    private static List<Message> errors(List<ImportProblem> problems) {
        return problems.stream().filter(ImportProblem::isError).map(ImportProblem::told).toList();
    }
}
