package no.faseport.economy.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Cashflow;
import no.faseport.economy.CostAmount;
import no.faseport.economy.Money;

/// What an investment costs as long as it lasts: the project's own costs, and what it costs to run what it leaves behind.
///
/// The project's costs are net of VAT compensation and income, and without how they are paid. An operating amount on an
/// account that has a running cost the same year is the budget of that running cost: it is held against it
/// ([#budgeted]) and not counted a second time.
public record LifeCycle(int firstYear, List<Row> rows, List<Money> budgeted) {
    /// How many years are reckoned with.
    public static final int YEARS = 10;

    /// What a row is of; the name is `lifecycle.part.` and the constant in the bundle.
    public enum Part {
        /// The project's investment.
        INVESTMENT,
        /// The project's own operating costs.
        OPERATING,
        /// A running cost.
        RUNNING
    }

    /// A row of the table: the running cost it is of, where it is of one, and its amount year by year.
    public record Row(Part part, Optional<RunningCost> cost, List<Money> amounts) {
        /// Keeps a copy.
        public Row {
            amounts = List.copyOf(amounts);
        }
    }

    /// Keeps copies.
    public LifeCycle {
        rows = List.copyOf(rows);
        budgeted = List.copyOf(budgeted);
    }

    /// The life cycle of a project from the first year it has any cost, or from `otherwise` where it has none. Its own costs
    /// are its lines of `kind`; a year without a forecast counts as budgeted.
    public static LifeCycle ofProject(Collection<BudgetLine> lines, AmountKind kind, Collection<RunningCost> costs,
            int otherwise) {
        return ofAmounts(lines.stream().map(CostAmount::of).toList(), kind, costs, otherwise);
    }

    /// The same, of what the lines of a project come to.
    public static LifeCycle ofAmounts(Collection<CostAmount> lines, AmountKind kind, Collection<RunningCost> costs,
            int otherwise) {
        var counted = counted(lines, kind);
        int first = Stream.concat(counted.stream().filter(line -> !line.amount().isZero()).map(CostAmount::year),
                costs.stream().filter(cost -> !cost.in(cost.firstYear()).isZero()).map(RunningCost::firstYear))
                .min(Integer::compare).orElse(otherwise);
        Predicate<CostAmount> runs = line -> isBudgetOf(line, costs);
        var rows = new ArrayList<Row>();
        rows.add(row(Part.INVESTMENT, first, counted,
                line -> line.accountClass() == AccountClass.INVESTMENT));
        rows.add(row(Part.OPERATING, first, counted,
                line -> line.accountClass() == AccountClass.OPERATING && !runs.test(line)));
        rows.addAll(running(first, costs));
        return new LifeCycle(first, rows, each(year -> sum(counted, year, runs), first));
    }

    /// Those of a project's lines that are its own costs: of `kind`, or of the budget in a year that has none of it.
    public static List<CostAmount> counted(Collection<CostAmount> lines, AmountKind kind) {
        return lines.stream().filter(line -> line.group().counts())
                .filter(line -> line.kind() == kindOf(lines, kind, line.year())).toList();
    }

    private static AmountKind kindOf(Collection<CostAmount> lines, AmountKind kind, int year) {
        return lines.stream().anyMatch(line -> line.kind() == kind && line.year() == year) ? kind : AmountKind.BUDGET;
    }

    /// The life cycle of a system from `first` on: what it costs to run.
    public static LifeCycle ofSystem(Collection<RunningCost> costs, int first) {
        return new LifeCycle(first, running(first, costs), each(year -> Money.ZERO, first));
    }

    /// True where `line` is the operating budget of one of `costs`.
    static boolean isBudgetOf(CostAmount line, Collection<RunningCost> costs) {
        return line.accountClass() == AccountClass.OPERATING && costs.stream()
                .anyMatch(cost -> cost.runsIn(line.year()) && cost.account().equals(line.account()));
    }

    private static List<Row> running(int first, Collection<RunningCost> costs) {
        return costs.stream().map(cost -> new Row(Part.RUNNING, Optional.of(cost), each(cost::in, first))).toList();
    }

    private static Row row(Part part, int first, List<CostAmount> lines, Predicate<CostAmount> which) {
        return new Row(part, Optional.empty(), each(year -> sum(lines, year, which), first));
    }

    private static Money sum(List<CostAmount> lines, int year, Predicate<CostAmount> which) {
        return Money.sum(lines.stream().filter(line -> line.year() == year).filter(which).map(CostAmount::amount)
                .toList());
    }

    private static List<Money> each(IntFunction<Money> amount, int first) {
        return IntStream.range(first, first + YEARS).mapToObj(amount).toList();
    }

    /// The years, the first one first.
    public List<Integer> years() {
        return IntStream.range(firstYear, firstYear + YEARS).boxed().toList();
    }

    /// The sum of the rows of `part`, year by year.
    public List<Money> sums(Part part) {
        return sums(row -> row.part() == part);
    }

    /// The sum of all rows, year by year.
    public List<Money> sums() {
        return sums(row -> true);
    }

    private List<Money> sums(Predicate<Row> which) {
        return IntStream.range(0, YEARS).mapToObj(at -> Money.sum(rows.stream().filter(which)
                .map(row -> row.amounts().get(at)).toList())).toList();
    }

    /// What has been paid until and with each year.
    public List<Money> accumulated() {
        return new Cashflow(sums()).accumulated();
    }

    /// What all of it costs in today's kroner, at `rate` percent; a cost is positive.
    public Money presentValue(BigDecimal rate, Cashflow.Convention convention) {
        return new Cashflow(sums()).presentValue(rate, convention);
    }

    /// What is budgeted for the running costs less what they are, year by year: below zero where the budget does not hold.
    public List<Money> differences() {
        var running = sums(Part.RUNNING);
        return IntStream.range(0, YEARS).mapToObj(at -> budgeted.get(at).minus(running.get(at))).toList();
    }
}
