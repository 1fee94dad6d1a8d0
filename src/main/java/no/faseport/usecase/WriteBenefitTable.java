package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.AmountScale;
import no.faseport.project.Phase;
import no.faseport.spreadsheet.BenefitBook;
import no.faseport.spreadsheet.BenefitWorkbook;
import no.faseport.store.Work;

/// Writes the benefits of the portfolio as a workbook to be handed over.
public final class WriteBenefitTable {
    private static final String XLSX = ".xlsx";

    private final Workplace place;

    /// For the portfolio of `place`.
    public WriteBenefitTable(Workplace place) {
        this.place = place;
    }

    /// Writes the benefits of all projects to `file` with amounts shown in `scale`, over what stands there; refused where it cannot be
    /// written, and then it is as it was.
    public Result<Path> write(BenefitTerms terms, AmountScale scale, Path file) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(XLSX)) {
            return Result.refused("benefit.refused.ending", String.valueOf(file.getFileName()));
        }
        var workbook = place.store().read(work -> new BenefitWorkbook(place.words(), Letterheads.of(work)));
        return workbook.write(place.store().read(work -> book(work, terms, scale)), file)
                .<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    private BenefitBook book(Work work, BenefitTerms terms, AmountScale scale) {
        var phases = work.phaseModels().all().stream().flatMap(model -> model.phases().stream())
                .collect(Collectors.toMap(Phase::id, Phase::name, (one, same) -> one));
        return new BenefitBook(new ReadBenefits(place).overview(work, terms), phases, scale);
    }
}
