package no.faseport.spreadsheet;

import java.util.List;

/// What a file with a list of accounts or units says, with what was wrong with it.
///
/// `problems` are the first of `problemCount`; `passedOver` counts rows that are no concern of a budget: groups and the
/// accounts of the balance.
public record ListSheet<R>(List<R> rows, List<CellProblem> problems, long problemCount, List<ColumnFound> columns,
        int passedOver) {
    public ListSheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        columns = List.copyOf(columns);
    }
}
