package no.faseport.usecase;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportBalance;

/// What importing a file of hours would do, before anything is done; the sums of `groups` and `balance` are hours.
///
/// `read` is all the file says; `changes` what of it is new, differs or is no longer there; `problems` the first of
/// `problemCount`.
public record HoursPreview(ImportOrder order, HoursRead read, List<HoursChange> changes, List<ImportGroup> groups,
        ImportPeriods periods, ImportBalance balance, List<ImportProblem> problems, long problemCount,
        ImportPreview.Counts counts) implements FilePreview {
    /// Keeps copies.
    public HoursPreview {
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    @Override
    public SortedMap<Integer, SortedMap<Integer, Money>> months() {
        var sums = new TreeMap<Integer, SortedMap<Integer, Money>>();
        for (var line : read.lines()) {
            sums.computeIfAbsent(line.year(), year -> new TreeMap<>()).merge(line.month(), line.counted(),
                    Money::plus);
        }
        return sums;
    }
}
