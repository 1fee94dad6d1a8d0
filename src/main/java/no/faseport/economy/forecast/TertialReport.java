package no.faseport.economy.forecast;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostView;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// The report after a tertial: per project, unit and account the periodised budget and the accounts to date, and the budget
/// and the forecast of the year; net cost, so funds, loans and transfers stand outside.
///
/// What a project is expected to come to is its forecast where somebody has made one for the year. Where nobody has, it is
/// the budget before the year has ended and the accounts after the third tertial.
public final class TertialReport {
    private final int year;
    private final Tertial tertial;
    private final List<BudgetLine> lines;
    private final CostNames names;
    private final Map<ProjectId, String> comments;
    private final Set<ProjectId> forecast = new HashSet<>();

    /// The report on `lines` of `year`, with what is said of the projects' economy.
    public TertialReport(int year, Tertial tertial, Collection<BudgetLine> lines, CostNames names,
            Map<ProjectId, String> comments) {
        this.year = year;
        this.tertial = tertial;
        this.names = names;
        this.comments = Map.copyOf(comments);
        this.lines = lines.stream().filter(line -> line.year() == year && line.accountString().group().counts())
                .toList();
        this.lines.stream().filter(line -> line.kind() == AmountKind.FORECAST)
                .forEach(line -> forecast.add(line.project()));
    }

    /// The year reported on.
    public int year() {
        return year;
    }

    /// The tertial reported on.
    public Tertial tertial() {
        return tertial;
    }

    /// The rows of `view`, by number.
    public List<TertialRow> rows(CostView view) {
        return switch (view) {
            case PROJECTS -> tally(line -> Optional.of(line.project()), line -> names.project(line.project()));
            case UNITS -> tally(line -> Optional.empty(), line -> names.unit(line.accountString().unit()));
            case ACCOUNTS ->
                tally(line -> Optional.empty(), line -> names.account(line.accountString().account(), year));
            case FINANCING -> tally(line -> Optional.empty(), line -> new Label(line.financing().name(), ""));
        };
    }

    /// The whole portfolio.
    public TertialSums total() {
        return lines.stream().map(this::sums).reduce(TertialSums.NONE, TertialSums::plus);
    }

    /// True where somebody has made a forecast of the year for `project`.
    public boolean isForecast(ProjectId project) {
        return forecast.contains(project);
    }

    private record Key(Optional<ProjectId> project, Label label) {
    }

    private List<TertialRow> tally(Function<BudgetLine, Optional<ProjectId>> project,
            Function<BudgetLine, Label> label) {
        var sums = new HashMap<Key, TertialSums>();
        lines.forEach(
                line -> sums.merge(new Key(project.apply(line), label.apply(line)), sums(line), TertialSums::plus));
        return sums.entrySet().stream()
                .map(entry -> new TertialRow(entry.getKey().label(), entry.getKey().project(), entry.getValue(),
                        entry.getKey().project().map(one -> comments.getOrDefault(one, "")).orElse("")))
                .sorted(Comparator.comparing((TertialRow row) -> row.label().code())
                        .thenComparing(row -> row.label().name()))
                .toList();
    }

    private TertialSums sums(BudgetLine line) {
        var part = Periods.toDate(line, tertial.lastMonth());
        var none = Money.ZERO;
        var isExpected = line.kind() == expected(line.project());
        return switch (line.kind()) {
            case BUDGET -> new TertialSums(part, none, line.amount(), isExpected ? line.amount() : none);
            case ACTUAL -> new TertialSums(none, part, none, isExpected ? line.amount() : none);
            case FORECAST -> new TertialSums(none, none, none, line.amount());
        };
    }

    private AmountKind expected(ProjectId project) {
        if (isForecast(project)) {
            return AmountKind.FORECAST;
        }
        return tertial == Tertial.THIRD ? AmountKind.ACTUAL : AmountKind.BUDGET;
    }
}
