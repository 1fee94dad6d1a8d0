package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Money;
import no.faseport.economy.importing.BackRow;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.ImportRunId;
import no.faseport.spreadsheet.AmountsFile;
import no.faseport.spreadsheet.AmountsReading;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.AmountsChange.Conflict;
import no.faseport.usecase.AmountsChange.Part;
import no.faseport.words.Message;

/// Reads a workbook that [ExportAmounts] wrote back in: what was changed in it since comes in, what was changed here since
/// stays, and where both were changed somebody chooses cell by cell.
public final class ImportAmounts {
    private final Workplace place;

    /// Into the portfolio of `place`.
    public ImportAmounts(Workplace place) {
        this.place = place;
    }

    /// True where `file` is a workbook of amounts that was sent out.
    public boolean knows(Path file) {
        return reading(file).isPresent();
    }

    private static Optional<AmountsReading> reading(Path file) {
        return new AmountsFile(SheetLimits.standard()).read(file);
    }

    /// What reading `file` back would do; refused where it is no such workbook or was made from another portfolio.
    public Result<AmountsPreview> preview(Path file) {
        var reading = reading(file);
        var name = String.valueOf(file.getFileName());
        if (reading.isEmpty()) {
            return Result.refused("amounts.refused.notOurs", name);
        }
        var accounts = place.accounts();
        return place.store().read(work -> {
            if (!work.settings().id().equals(reading.get().portfolio())) {
                return Result.refused("amounts.refused.otherPortfolio", name);
            }
            var now = new AmountsComparison(work, accounts, reading.get());
            var problems = new ArrayList<>(reading.get().problems().stream().map(LedgerFiles::problem).toList());
            problems.addAll(now.problems());
            return new Result.Done<>(new AmountsPreview(file, reading.get(), now.changes(), problems));
        });
    }

    /// Does what `preview` showed, as one change; of the cells both sides changed, those in `fromFile` become what the file
    /// says, and the others stay as they are here.
    public Result<ImportDone> apply(AmountsPreview preview, Set<Conflict> fromFile) {
        if (!preview.applicable()) {
            return new Result.Refused<>(errors(preview.problems()));
        }
        if (preview.changes().size() > Store.LARGE) {
            place.store().secure();
        }
        var accounts = place.accounts();
        return place.store().change(place.author(), work -> {
            var now = new AmountsComparison(work, accounts, preview.reading());
            var errors = errors(now.problems());
            return errors.isEmpty()
                    ? written(work, preview, new Written(now.changes(), fromFile))
                    : place.said(new Result.Refused<>(errors), "journal.nothing");
        });
    }

    private Said<Result<ImportDone>> written(Work work, AmountsPreview preview, Written written) {
        var done = written.into(work);
        if (!done.equals(ImportDone.NOTHING)) {
            work.importRuns().add(run(preview));
        }
        return place.said(new Result.Done<>(done), "journal.importing.amounts",
                String.valueOf(preview.file().getFileName()), done.added(), done.changed(), done.removed());
    }

    private ImportRun run(AmountsPreview preview) {
        var rows = preview.reading().rows();
        var total = Money.sum(rows.stream().map(BackRow::amount).toList());
        var purpose = rows.stream().map(BackRow::kind).reduce((one, other) -> other)
                .map(ImportPurpose::of).orElse(ImportPurpose.FORECAST);
        return new ImportRun(new ImportRunId(Uid.next()), "", purpose, String.valueOf(preview.file().getFileName()),
                ImportPeriods.ofRows(rows).toString(), place.author(), place.now(), rows.size(), total, total,
                Money.ZERO);
    }

    private static List<Message> errors(List<ImportProblem> problems) {
        return problems.stream().filter(ImportProblem::isError).map(ImportProblem::told).toList();
    }

    /// What the changes come to once the conflicts are settled.
    private static final class Written {
        private final List<BudgetLine> added = new ArrayList<>();
        private final List<BudgetLine> changed = new ArrayList<>();
        private final List<BudgetLine> removed = new ArrayList<>();

        Written(List<AmountsChange> changes, Set<Conflict> fromFile) {
            for (var change : changes) {
                var amount = change.amount().taken(fromFile.contains(new Conflict(change.key(), Part.AMOUNT)));
                var comment = change.comment().taken(fromFile.contains(new Conflict(change.key(), Part.COMMENT)));
                settle(change, amount, comment);
            }
        }

        private void settle(AmountsChange change, Optional<Money> amount, Optional<String> comment) {
            if (change.line().isEmpty()) {
                amount.ifPresent(money -> added.add(BudgetLine.at(new BudgetLineId(Uid.next()), change.key(), money,
                        comment.orElse(""))));
                return;
            }
            var line = change.line().get();
            if (change.amount().file().isPresent()) {
                var now = line.with(amount.orElse(line.amount()), comment.orElse(""));
                if (!now.equals(line)) {
                    changed.add(now);
                }
            } else if (amount.isEmpty() && comment.isEmpty()) {
                removed.add(line);
            }
        }

        ImportDone into(Work work) {
            work.budgetLines().removeAll(removed);
            work.budgetLines().add(added);
            work.budgetLines().saveAll(changed);
            return new ImportDone(added.size(), changed.size(), removed.size(), 0);
        }
    }
}
