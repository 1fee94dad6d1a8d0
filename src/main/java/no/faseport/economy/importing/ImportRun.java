package no.faseport.economy.importing;

import java.time.Instant;
import no.faseport.economy.Money;

/// A file that was brought in: from which source, which periods it covers ("2026-01–08"), by whom and when.
///
/// What came in and what was left out are together what the file holds, to the øre.
public record ImportRun(ImportRunId id, String source, ImportPurpose purpose, String fileName, String periods,
        String importedBy, Instant importedAt, int fileRows, Money fileTotal, Money importedTotal,
        Money leftOutTotal) {
    /// Refuses sums that do not add up.
    public ImportRun {
        if (!importedTotal.plus(leftOutTotal).equals(fileTotal)) {
            throw new IllegalArgumentException(importedTotal + " + " + leftOutTotal + " is not " + fileTotal);
        }
    }
}
