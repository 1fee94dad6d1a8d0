package no.faseport.spreadsheet;

import java.util.List;
import no.faseport.economy.Severity;

/// What a budget file says: its rows in the order of the file, and everything wrong or odd in it.
///
/// A file is applied whole or not at all: while [#applicable] is false nothing may be. `problems` holds the first of them
/// (at most [BudgetFile#PROBLEMS_TOLD]) and `problemCount` says how many there were.
public record BudgetSheet(List<BudgetRow> rows, List<CellProblem> problems, long problemCount, boolean applicable,
        Counts counts, List<ColumnFound> columns) {
    public BudgetSheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        columns = List.copyOf(columns);
    }

    /// How many rows of the file were read, were totals and so passed over, had no amount, and were added to another row
    /// with the same key.
    public record Counts(long read, long totals, long withoutAmount, long addedUp) {
    }

    /// A file that was refused whole.
    static BudgetSheet refused(CellProblem why) {
        return new BudgetSheet(List.of(), List.of(why), 1, why.severity() != Severity.ERROR, new Counts(0, 0, 0, 0),
                List.of());
    }
}
