package no.faseport.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.economy.ledger.LedgerLayout;

/// What a file says, before it is held against the portfolio: `layout` is how
/// it was read, `rows` are the rows with amounts, `passedOver` the totals and
/// rows without, `leftOut` what of its amounts could not be used, and `problems` the first of `problemCount`,
/// one of them that there is nothing to import where there is nothing.
public record ImportRead(List<ImportLine> lines, List<ImportColumn> columns, Optional<LedgerLayout> layout,
        int rows, long passedOver,
        Map<Reason, Portion> leftOut, List<ImportProblem> problems, long problemCount) {
    /// Keeps copies.
    public ImportRead {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        leftOut = Map.copyOf(leftOut);
        int told = problems.size();
        problems = ImportProblem.with(problems, lines);
        problemCount += problems.size() - told;
    }
}
