package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.YearSums;

/// What importing a file would do, before anything is done.
///
/// `lines` is all the file says; `changes` what of it is new or differs; `newProjects` those it names that do not exist;
/// `problems` the first of `problemCount`, errors and warnings.
public record ImportPreview(Path file, boolean makesProjects, List<ImportColumn> columns, List<ImportLine> lines,
        List<ImportChange> changes, List<Label> newProjects, List<ImportProblem> problems, long problemCount,
        Counts counts) {
    /// Keeps copies.
    public ImportPreview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        newProjects = List.copyOf(newProjects);
        problems = List.copyOf(problems);
    }

    /// How many budget lines would be added, changed, found as they are, and not touched as the file does not name them
    /// (of the years in the file); and how many rows of the file were totals or had no amount, and so were passed over.
    public record Counts(int added, int changed, int same, int left, long passedOver) {
    }

    /// True where nothing stands in the way of applying it.
    public boolean applicable() {
        return problems.stream().noneMatch(ImportProblem::isError);
    }

    /// True where applying it would change something.
    public boolean changesAnything() {
        return !changes.isEmpty();
    }

    /// The sum of all amounts of `kind` in the file.
    public Money sum(AmountKind kind) {
        return Money.sum(lines.stream().filter(line -> line.kind() == kind).map(ImportLine::amount).toList());
    }

    /// The sums of the file year by year.
    public SortedMap<Integer, YearSums> years() {
        var years = new TreeMap<Integer, YearSums>();
        for (var line : lines) {
            years.merge(line.year(), YearSums.NONE.plus(line.kind(), line.amount()), YearSums::plus);
        }
        return years;
    }
}
