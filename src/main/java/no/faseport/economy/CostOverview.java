package no.faseport.economy;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.faseport.project.ProjectId;

/// What IKT costs, year by year: computed once from the budget lines, and shown alike on the screen and in the workbook.
///
/// Everything is kept apart by class (operating, investment) and [CostGroup] (costs, income, VAT, compensation, funding).
/// The net cost is all but funding: KOSTRA's 5xx and 9xx say how it is paid, and would count the same kroner twice.
///
/// A deviation compares a project's budget of a year with its forecast where it has one that year, else with its actuals
/// once they reach the end of the year (December, or the year as a whole); before that it has none. So a sum of deviations compares like with like.
public final class CostOverview {
    private static final Comparator<BudgetLine> WITHIN_PROJECT = Comparator.comparing(BudgetLine::accountString)
            .thenComparing(BudgetLine::year).thenComparing(BudgetLine::month).thenComparing(BudgetLine::kind)
            .thenComparing(BudgetLine::financing);

    private final List<Integer> years;
    private final List<BudgetLine> lines;
    private final CostNames names;
    private final Map<ProjectYear, AmountKind> comparedWith;
    private final Map<CostView, List<CostSection>> sections = new EnumMap<>(CostView.class);
    private final Map<Financing, CostSums> byFinancing;

    /// The overview of the lines in the years `from` to `until`, both included; other lines are left out.
    public CostOverview(Collection<BudgetLine> all, CostNames names, int from, int until) {
        this.years = IntStream.rangeClosed(from, until).boxed().toList();
        this.names = names;
        this.lines = all.stream().filter(line -> line.year() >= from && line.year() <= until)
                .sorted(Comparator.comparing((BudgetLine line) -> names.project(line.project()).code())
                        .thenComparing(WITHIN_PROJECT))
                .toList();
        this.comparedWith = comparedWith(lines);
        sections.put(CostView.PROJECTS, sections(line -> names.project(line.project())));
        sections.put(CostView.ACCOUNTS, sections(line -> names.account(line.accountString().account(), until)));
        sections.put(CostView.UNITS, sections(line -> names.unit(line.accountString().unit())));
        this.byFinancing = tally(line -> line.accountString().group().counts(), BudgetLine::financing);
    }

    /// The years, earliest first, also those without money.
    public List<Integer> years() {
        return years;
    }

    /// The lines the sums are made of, by project number, account string, period, kind and financing.
    public List<BudgetLine> lines() {
        return lines;
    }

    /// The names shown.
    public CostNames names() {
        return names;
    }

    /// The rows of `view`, operating before investment and groups in their order, without empty sections.
    public List<CostSection> sections(CostView view) {
        return sections.getOrDefault(view, List.of());
    }

    /// The sums of one group in one class.
    public CostSums sums(AccountClass accountClass, CostGroup group) {
        return sum(section -> section.accountClass() == accountClass && section.group() == group);
    }

    /// Costs, income, VAT and its compensation in one class.
    public CostSums net(AccountClass accountClass) {
        return sum(section -> section.accountClass() == accountClass && section.group().counts());
    }

    /// Costs, income, VAT and its compensation in operating and investment together.
    public CostSums net() {
        return sum(section -> section.group().counts());
    }

    /// The net cost by where the money comes from; sources nobody used are left out.
    public Map<Financing, CostSums> byFinancing() {
        return byFinancing;
    }

    /// What `line` adds to the deviation of its project and year: the budget, less what it is compared with.
    public Money deviation(BudgetLine line) {
        var compared = comparedWith.get(new ProjectYear(line.project(), line.year()));
        if (compared == null) {
            return Money.ZERO;
        }
        if (line.kind() == AmountKind.BUDGET) {
            return line.amount();
        }
        return line.kind() == compared ? line.amount().negated() : Money.ZERO;
    }

    private record ProjectYear(ProjectId project, int year) {
    }

    private static Map<ProjectYear, AmountKind> comparedWith(Collection<BudgetLine> lines) {
        var compared = new HashMap<ProjectYear, AmountKind>();
        for (var line : lines) {
            if (line.kind() == AmountKind.FORECAST || closesTheYear(line)) {
                compared.merge(new ProjectYear(line.project(), line.year()), line.kind(),
                        (one, other) -> one == AmountKind.FORECAST ? one : other);
            }
        }
        return compared;
    }

    private static boolean closesTheYear(BudgetLine line) {
        return line.kind() == AmountKind.ACTUAL
                && (line.month() == BudgetKey.WHOLE_YEAR || line.month() == Month.DECEMBER.getValue());
    }

    private CostSums sum(Predicate<CostSection> included) {
        return CostSums.sum(sections(CostView.PROJECTS).stream().filter(included).map(CostSection::sums).toList());
    }

    private List<CostSection> sections(Function<BudgetLine, Label> row) {
        var found = new ArrayList<CostSection>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            for (var group : CostGroup.values()) {
                var sums = tally(line -> line.accountString().accountClass() == accountClass
                        && line.accountString().group() == group, row);
                var rows = sums.entrySet().stream().map(entry -> new CostRow(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing((CostRow each) -> each.label().code())
                                .thenComparing(each -> each.label().name()))
                        .toList();
                if (!rows.isEmpty()) {
                    found.add(new CostSection(accountClass, group, rows));
                }
            }
        }
        return List.copyOf(found);
    }

    private <K> Map<K, CostSums> tally(Predicate<BudgetLine> included, Function<BudgetLine, K> key) {
        var tallies = new HashMap<K, TreeMap<Integer, YearSums>>();
        for (var line : lines) {
            if (included.test(line)) {
                tallies.computeIfAbsent(key.apply(line), each -> new TreeMap<>()).merge(line.year(),
                        YearSums.NONE.plus(line.kind(), line.amount()).deviating(deviation(line)), YearSums::plus);
            }
        }
        var sums = new HashMap<K, CostSums>();
        tallies.forEach((each, tally) -> sums.put(each, new CostSums(tally)));
        return Map.copyOf(sums);
    }
}
