package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.ImportRunId;
import no.faseport.portfolio.Progress;
import no.faseport.project.Marks;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Brings amounts in from a file: first what it would do, then, whole or not at all, that.
///
/// A file from a source replaces what that source brought earlier in the periods the file covers, and touches nothing else; one
/// without a source counts as written by hand and touches only the lines it speaks of. Importing a file twice changes
/// nothing the second time. One undo takes all of it back.
public final class ImportLedger {
    private static final int CHUNK = 5000;
    private static final double FILE_READ = 0.6;

    private final Workplace place;
    private final LedgerFiles files;

    /// For the portfolio of `place`.
    public ImportLedger(Workplace place) {
        this.place = place;
        this.files = new LedgerFiles(place);
    }

    /// What importing as `order` says would do; refused only when the user stopped it.
    public Result<ImportPreview> preview(ImportOrder order, Progress progress) {
        var read = files.read(order, progress.part(0, FILE_READ));
        progress.at(FILE_READ);
        return progress.isCancelled() ? Result.refused("import.cancelled") : new Result.Done<>(compared(order, read));
    }

    /// The same file as in `before` by another order, without reading it once more; the file and purpose must be the same.
    public ImportPreview again(ImportPreview before, ImportOrder order) {
        return compared(order, before.read());
    }

    private ImportPreview compared(ImportOrder order, ImportRead read) {
        var now = place.store().read(work -> new ImportComparison(work, order, read));
        var problems = new ArrayList<>(read.problems());
        problems.addAll(now.problems());
        var changes = now.changes();
        int added = count(changes, ImportChange.Kind.ADDED);
        int changed = count(changes, ImportChange.Kind.CHANGED);
        return new ImportPreview(order, read, changes, now.groups(), now.periods(), now.balance(), problems,
                read.problemCount() + now.problems().size(), new ImportPreview.Counts(added, changed,
                        count(changes, ImportChange.Kind.REMOVED), now.wanted() - added - changed, now.left(),
                        read.passedOver()));
    }

    private static int count(List<ImportChange> changes, ImportChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /// Does what `preview` showed, as one change; refused where it has problems, where others have changed the portfolio
    /// so that it would have, or when the user stopped it.
    public Result<ImportDone> apply(ImportPreview preview, Progress progress) {
        if (!preview.applicable()) {
            return new Result.Refused<>(errors(preview.problems()));
        }
        if (preview.changes().size() > Store.LARGE) {
            place.store().secure();
        }
        try {
            return place.store().change(place.author(), work -> applied(work, preview, progress));
        } catch (Stopped stopped) {
            return Result.refused("import.cancelled");
        }
    }

    private Said<Result<ImportDone>> applied(Work work, ImportPreview preview, Progress progress) {
        var order = preview.order();
        var now = new ImportComparison(work, order, preview.read());
        var errors = errors(now.problems());
        if (!errors.isEmpty()) {
            return place.said(new Result.Refused<>(errors), "journal.nothing");
        }
        var done = write(work, now, progress);
        if (!order.isByHand()) {
            new ImportSources(place).remember(work, order, preview.read().layout());
        }
        if (!order.isByHand() || !done.equals(ImportDone.NOTHING)) {
            work.importRuns().add(run(order, preview, now));
        }
        return order.isByHand()
                ? place.said(new Result.Done<>(done), "journal.import", order.fileName(), done.added(),
                        done.changed(), done.projects())
                : place.said(new Result.Done<>(done), "journal.import.source", order.fileName(), order.source(),
                        done.added(), done.changed(), done.removed(), done.projects());
    }

    private ImportRun run(ImportOrder order, ImportPreview preview, ImportComparison now) {
        var balance = now.balance();
        return new ImportRun(new ImportRunId(Uid.next()), order.source(), order.purpose(), order.fileName(),
                now.periods().toString(), place.author(), place.now(), preview.read().rows(), balance.file(),
                balance.imported(), balance.leftOutTotal());
    }

    private static List<Message> errors(List<ImportProblem> problems) {
        return problems.stream().filter(ImportProblem::isError).map(ImportProblem::told).toList();
    }

    /// Thrown to leave the transaction undone when the user has had second thoughts.
    private static final class Stopped extends RuntimeException {
    }

    private static ImportDone write(Work work, ImportComparison now, Progress progress) {
        register(work, now.missing());
        var added = now.added();
        var changed = now.changed();
        var removed = now.removed();
        var watch = new Watch(progress, added.size() + changed.size() + removed.size());
        watch.inChunks(removed, work.budgetLines()::removeAll);
        watch.inChunks(added, work.budgetLines()::add);
        watch.inChunks(changed, work.budgetLines()::saveAll);
        return new ImportDone(added.size(), changed.size(), removed.size(), now.missing().size());
    }

    /// Tells how far the writing has come, and leaves it where the user wants that.
    private static final class Watch {
        private final Progress progress;
        private final int all;
        private int done;

        Watch(Progress progress, int all) {
            this.progress = progress;
            this.all = Math.max(1, all);
        }

        <T> void inChunks(List<T> rows, Consumer<List<T>> write) {
            for (int from = 0; from < rows.size(); from += CHUNK) {
                var some = rows.subList(from, Math.min(from + CHUNK, rows.size()));
                write.accept(some);
                if (progress.isCancelled()) {
                    throw new Stopped();
                }
                progress.at((double) done / all);
                done += some.size();
            }
        }
    }

    /// Makes the projects that are missing, in the first phase of the usual model.
    static void register(Work work, List<ImportMatching.Missing> missing) {
        var model = AddProject.usualModel(work);
        var projects = missing.stream().map(one -> new Project(one.id(), 1, one.number(), one.name(), "",
                Optional.empty(), "", "", "", "", ProjectType.OTHER, ProjectStatus.ACTIVE, model.id(),
                model.first().id(), List.of(), Marks.UNKNOWN)).toList();
        work.projects().add(projects);
        work.gates().open(projects);
    }
}
