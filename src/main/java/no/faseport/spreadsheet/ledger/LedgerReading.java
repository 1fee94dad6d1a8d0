package no.faseport.spreadsheet.ledger;

import java.util.List;
import no.faseport.economy.ledger.LedgerCounts;
import no.faseport.economy.ledger.LedgerTotals;
import no.faseport.spreadsheet.CellProblem;

/// What a file says, read by a layout: its rows, its sums, and everything wrong or odd in it.
///
/// `problems` holds the first of them and `problemCount` says how many there were. A row with an error is not among `rows`
/// but its amounts are among what [LedgerTotals] left out; `refused` is true where the file could not be read at all.
public record LedgerReading<R>(List<R> rows, LedgerTotals totals, LedgerCounts counts, List<CellProblem> problems,
        long problemCount, boolean refused) {
    public LedgerReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
