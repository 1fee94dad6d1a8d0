package no.faseport.usecase;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportBalance;

/// What importing a file would do, before anything is done.
///
/// `read` is all the file says; `changes` what of it is new, differs or is no longer there; `groups` the projects it names;
/// `problems` the first of `problemCount`, errors and warnings.
public record ImportPreview(ImportOrder order, ImportRead read, List<ImportChange> changes, List<ImportGroup> groups,
        ImportPeriods periods, ImportBalance balance, List<ImportProblem> problems, long problemCount,
        Counts counts) implements FilePreview {
    /// Keeps copies.
    public ImportPreview {
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /// How many budget lines would be added, changed, removed, found as they are, and not touched as the file does not name
    /// them (of the years in the file); and how many rows of the file were totals or had no amount, and so were passed over.
    public record Counts(int added, int changed, int removed, int same, int left, long passedOver) {
    }

    @Override
    public SortedMap<Integer, SortedMap<Integer, Money>> months() {
        var sums = new TreeMap<Integer, SortedMap<Integer, Money>>();
        for (var line : read.lines()) {
            sums.computeIfAbsent(line.year(), year -> new TreeMap<>()).merge(line.month(), line.amount(), Money::plus);
        }
        return sums;
    }
}
