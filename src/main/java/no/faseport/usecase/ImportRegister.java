package no.faseport.usecase;

import java.nio.file.Path;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.Retitled;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.SystemsPreview.Fate;

/// Brings a register in from a file, whichever of them it is: accounts, units or systems.
public final class ImportRegister {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ImportRegister(Workplace place) {
        this.place = place;
    }

    /// True where files for `purpose` are registers.
    public static boolean is(ImportPurpose purpose) {
        return switch (purpose) {
            case ACCOUNTS, UNITS, SYSTEMS -> true;
            case BUDGET, ACTUAL, FORECAST, HOURS -> false;
        };
    }

    /// What importing `file` for `purpose`, one of the registers, would do.
    public RegisterPreview preview(ImportPurpose purpose, Path file) {
        return preview(purpose, file, Retitled.NONE);
    }

    /// The same where people have corrected what was found in the file to `layout`.
    public RegisterPreview preview(Path file, LedgerProposal proposal, LedgerLayout layout) {
        int year = place.store().read(work -> work.settings().get().reportingYear());
        return preview(layout.purpose(), file, RegisterTitles.of(proposal, layout, year));
    }

    private RegisterPreview preview(ImportPurpose purpose, Path file, Retitled titles) {
        return switch (purpose) {
            case ACCOUNTS ->
                new RegisterPreview.Accounts(new ImportAccounts(place).preview(file, titles, Progress.UNWATCHED)
                        .ifDone().orElseThrow());
            case UNITS ->
                new RegisterPreview.Units(new ImportUnits(place).preview(file, titles, Progress.UNWATCHED).ifDone()
                        .orElseThrow());
            case SYSTEMS -> new RegisterPreview.Systems(new ImportSystems(place).preview(file, titles));
            case BUDGET, ACTUAL, FORECAST, HOURS -> throw new IllegalArgumentException("Not a register: " + purpose);
        };
    }

    /// Does what `preview` showed, as one change; accounts and units that are not in the file are removed only where
    /// `removeGone`, and systems never.
    public Result<ListDone> apply(RegisterPreview preview, boolean removeGone, Progress progress) {
        return switch (preview) {
            case RegisterPreview.Accounts(var list) -> new ImportAccounts(place).apply(list, removeGone, progress);
            case RegisterPreview.Units(var list) -> new ImportUnits(place).apply(list, removeGone, progress);
            case RegisterPreview.Systems(var list) -> switch (new ImportSystems(place).apply(list)) {
                case Result.Done<SystemsPreview> done -> new Result.Done<>(
                        new ListDone(done.value().count(Fate.ADDED), done.value().count(Fate.CHANGED), 0));
                case Result.Refused<SystemsPreview> refused -> new Result.Refused<>(refused.reasons());
            };
        };
    }
}
