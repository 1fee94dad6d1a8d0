package no.faseport.usecase;

import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.Progress;

/// Brings amounts or hours in from a file, whichever its order is for.
public final class ImportFile {
    private final ImportLedger ledger;
    private final ImportHours hours;

    /// For the portfolio of `place`.
    public ImportFile(Workplace place) {
        this.ledger = new ImportLedger(place);
        this.hours = new ImportHours(place);
    }

    /// What importing as `order` says would do; refused where the user stopped it, and for hours without a source.
    public Result<FilePreview> preview(ImportOrder order, Progress progress) {
        return order.purpose() == ImportPurpose.HOURS
                ? seen(hours.preview(order, progress))
                : seen(ledger.preview(order, progress));
    }

    private static Result<FilePreview> seen(Result<? extends FilePreview> result) {
        return result.ifDone().<Result<FilePreview>>map(Result.Done::new)
                .orElseGet(() -> new Result.Refused<>(result.reasons()));
    }

    /// The same file as in `before` by another order, without reading it once more; the file and purpose must be the same.
    public FilePreview again(FilePreview before, ImportOrder order) {
        return switch (before) {
            case ImportPreview preview -> ledger.again(preview, order);
            case HoursPreview preview -> hours.again(preview, order);
        };
    }

    /// Does what `preview` showed, as one change.
    public Result<ImportDone> apply(FilePreview preview, Progress progress) {
        return switch (preview) {
            case ImportPreview amounts -> ledger.apply(amounts, progress);
            case HoursPreview worked -> hours.apply(worked, progress);
        };
    }
}
