package no.faseport.usecase;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.LocalAccountId;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.Retitled;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.AccountFile;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Brings the municipality's own account plan in from an .xlsx or .csv file: first what it would do, then, whole or not at
/// all, that. One undo takes all of it back.
public final class ImportAccounts {
    private final Workplace place;
    private final AccountText text;

    /// For the portfolio of `place`.
    public ImportAccounts(Workplace place) {
        this.place = place;
        this.text = new AccountText(place.words());
    }

    /// What importing `file` would do; refused only when the user stopped it.
    public Result<ListPreview<LocalAccount>> preview(Path file, Progress progress) {
        return preview(file, Retitled.NONE, progress);
    }

    /// The same where people have said what its columns are.
    Result<ListPreview<LocalAccount>> preview(Path file, Retitled titles, Progress progress) {
        var sheet = new AccountFile(place.accounts(), SheetLimits.standard()).read(file, titles);
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        var rows = sheet.rows().stream().map(ImportAccounts::account).toList();
        return new Result.Done<>(place.store().read(work -> {
            var comparison = compared(work, rows);
            return ListFiles.preview(file, sheet, rows, comparison, leaving(work, rows, comparison));
        }));
    }

    private static LocalAccount account(AccountFile.Row row) {
        return new LocalAccount(new LocalAccountId(Uid.next()), 1, row.code(), row.name(), row.art(), row.classes(),
                row.firstYear(), row.lastYear());
    }

    private ListComparison<LocalAccount> compared(Work work, List<LocalAccount> rows) {
        return new ListComparison<>(work.localAccounts().all(), rows,
                new ListComparison.Terms<>(LocalAccount::code, LocalAccount::firstYear, text::of));
    }

    /// Warns of local arts that amounts stand on and that no account would make any more.
    private List<ImportProblem> leaving(Work work, List<LocalAccount> rows, ListComparison<LocalAccount> comparison) {
        var kept = new HashSet<>(rows.stream().map(LocalAccount::account).toList());
        var used = work.budgetLines().accounts();
        return comparison.removed(true).stream().map(LocalAccount::account).distinct()
                .filter(art -> !kept.contains(art) && used.contains(art) && place.accounts().isLocal(art))
                .map(art -> new ImportProblem("", Message.of("accounts.list.stillUsed", art), Severity.WARNING))
                .toList();
    }

    /// Does what `preview` showed, as one change; accounts that are not in the file are removed only where `removeGone`.
    public Result<ListDone> apply(ListPreview<LocalAccount> preview, boolean removeGone, Progress progress) {
        if (!preview.applicable()) {
            return new Result.Refused<>(ListFiles.errors(preview));
        }
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        return place.store().change(place.author(), work -> {
            var now = compared(work, preview.rows());
            var removed = now.removed(removeGone);
            work.localAccounts().remove(removed);
            work.localAccounts()
                    .save(now.changed().stream().map(pair -> pair.before().saying(pair.now())).toList());
            work.localAccounts().add(now.added());
            var done = new ListDone(now.added().size(), now.changed().size(), removed.size());
            return place.said(new Result.Done<>(done), "journal.accounts.import", ListFiles.name(preview.file()),
                    done.added(), done.changed(), done.removed());
        });
    }
}
