package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Label;
import no.faseport.portfolio.Progress;
import no.faseport.project.Marks;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.BudgetRow;
import no.faseport.spreadsheet.BudgetSheet;
import no.faseport.spreadsheet.CellProblem;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.store.Store;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Brings a budget in from an .xlsx or .csv file: first what it would do, then, whole or not at all, that.
///
/// Only lines the file speaks of are touched, and a line with the amount and comment it has in the file stays as it is, so
/// that importing a file twice changes nothing the second time. One undo takes all of it back.
public final class ImportBudget {
    private static final int CHUNK = 5000;
    private static final double FILE_READ = 0.6;

    private final Workplace place;

    /// For the portfolio of `place`.
    public ImportBudget(Workplace place) {
        this.place = place;
    }

    /// What importing `file` would do; projects that do not exist are problems unless `newProjects`. Refused only when
    /// the user stopped it.
    public Result<ImportPreview> preview(Path file, boolean newProjects, Progress progress) {
        var sheet = new BudgetFile(place.accounts(), SheetLimits.standard()).read(file);
        progress.at(FILE_READ);
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        var lines = sheet.rows().stream().map(ImportBudget::line).toList();
        return new Result.Done<>(compared(file, newProjects, sheet, lines));
    }

    private ImportPreview compared(Path file, boolean newProjects, BudgetSheet sheet, List<ImportLine> lines) {
        var comparison = place.store().read(work -> new ImportComparison(work, lines, newProjects));
        var problems = new ArrayList<>(sheet.problems().stream().map(ImportBudget::problem).toList());
        problems.addAll(comparison.problems());
        var changes = comparison.changes();
        var added = (int) changes.stream().filter(change -> change.before().isEmpty()).count();
        var columns = sheet.columns().stream().map(column -> new ImportColumn(column.sheet(), column.letters(),
                column.heading(), column.meaning())).toList();
        return new ImportPreview(file, newProjects, columns, lines, changes,
                comparison.missing().stream().map(each -> new Label(each.number(), each.name())).toList(), problems,
                sheet.problemCount() + comparison.problems().size(),
                new ImportPreview.Counts(added, changes.size() - added, comparison.wanted() - changes.size(),
                        comparison.left(), sheet.counts().totals() + sheet.counts().withoutAmount()));
    }

    private static ImportLine line(BudgetRow row) {
        return new ImportLine(new Label(row.projectNumber(), row.projectName()), row.accountString(), row.year(),
                row.month(), row.kind(), row.financing(), row.amount(), row.comment(), row.at().toString());
    }

    private static ImportProblem problem(CellProblem problem) {
        var at = problem.sheet().isEmpty() || problem.cell().isEmpty()
                ? problem.sheet()
                : problem.sheet() + "!" + problem.cell();
        return new ImportProblem(at, problem.message(), problem.severity());
    }

    /// A budget line not yet written.
    static BudgetLine line(BudgetKey key, ImportLine line) {
        return new BudgetLine(new BudgetLineId(Uid.next()), key.project(), key.accountString(), key.year(),
                key.month(), key.kind(), key.financing(), line.amount(), line.comment(), 1);
    }

    /// Does what `preview` showed, as one change; refused where it has problems, where others have changed the portfolio
    /// so that it would have, or when the user stopped it.
    public Result<ImportDone> apply(ImportPreview preview, Progress progress) {
        if (!preview.applicable()) {
            return new Result.Refused<>(errors(preview.problems()));
        }
        if (preview.lines().size() > Store.LARGE) {
            place.store().secure();
        }
        try {
            return place.store().change(place.author(), work -> {
                var now = new ImportComparison(work, preview.lines(), preview.makesProjects());
                var errors = errors(now.problems());
                if (!errors.isEmpty()) {
                    return place.said(new Result.Refused<ImportDone>(errors), "journal.nothing");
                }
                var done = write(work, now, progress);
                return place.said(new Result.Done<>(done), "journal.import",
                        Optional.ofNullable(preview.file().getFileName()).orElse(preview.file()).toString(),
                        done.added(), done.changed(), done.projects());
            });
        } catch (Stopped stopped) {
            return Result.refused("import.cancelled");
        }
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
        var all = Math.max(1, added.size() + changed.size());
        for (int from = 0; from < added.size(); from += CHUNK) {
            work.budgetLines().add(added.subList(from, Math.min(from + CHUNK, added.size())));
            goOn(progress, (double) from / all);
        }
        for (int from = 0; from < changed.size(); from += CHUNK) {
            work.budgetLines().saveAll(changed.subList(from, Math.min(from + CHUNK, changed.size())));
            goOn(progress, (double) (added.size() + from) / all);
        }
        return new ImportDone(added.size(), changed.size(), now.missing().size());
    }

    private static void goOn(Progress progress, double done) {
        if (progress.isCancelled()) {
            throw new Stopped();
        }
        progress.at(done);
    }

    private static void register(Work work, List<ImportComparison.Missing> missing) {
        var model = AddProject.usualModel(work);
        var projects = missing.stream().map(one -> new Project(one.id(), 1, one.number(), one.name(), "",
                Optional.empty(), "", "", "", "", ProjectType.OTHER, ProjectStatus.ACTIVE, model.id(),
                model.first().id(), List.of(), Marks.UNKNOWN)).toList();
        work.projects().add(projects);
        work.gates().open(projects);
    }
}
