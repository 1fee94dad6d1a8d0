package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;

/// What importing a list of accounts or units would do, before anything is done.
///
/// `rows` is all the file says, not yet written; `changes` what of it is new or differs, and what of the portfolio is not
/// in the file; `problems` the first of `problemCount`, errors and warnings.
public record ListPreview<T>(Path file, List<ImportColumn> columns, List<T> rows, List<ListChange> changes,
        List<ImportProblem> problems, long problemCount, Counts counts) {
    /// Keeps copies.
    public ListPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        int told = problems.size();
        problems = ImportProblem.with(problems, rows);
        problemCount += problems.size() - told;
    }

    /// How many entries would be added and changed, are as the file says, and are in the portfolio but not in the file; and
    /// how many rows of the file were groups or balance accounts, and so were passed over.
    public record Counts(int added, int changed, int same, int gone, int passedOver) {
    }

    /// True where nothing stands in the way of applying it.
    public boolean applicable() {
        return problems.stream().noneMatch(ImportProblem::isError);
    }
}
