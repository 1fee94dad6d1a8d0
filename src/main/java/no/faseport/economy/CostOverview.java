package no.faseport.economy;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
/// A forecast of how it is paid is no forecast of the cost.
public final class CostOverview {
    private static final Comparator<BudgetLine> WITHIN_PROJECT = Comparator.comparing(BudgetLine::accountString)
            .thenComparing(BudgetLine::year).thenComparing(BudgetLine::month).thenComparing(BudgetLine::kind)
            .thenComparing(BudgetLine::financing).thenComparing(BudgetLine::source);

    private final List<Integer> years;
    private final List<BudgetLine> lines;
    private final CostNames names;
    private final CostTally tally;
    private final Map<CostView, List<CostSection>> sections = new EnumMap<>(CostView.class);
    private final Map<Financing, CostSums> byFinancing;

    /// The overview of the lines in the years `from` to `until`, both included; other lines are left out.
    public CostOverview(Collection<BudgetLine> all, CostNames names, int from, int until) {
        this(within(all, from, until), addedUp(within(all, from, until)), names, from, until);
    }

    private CostOverview(List<BudgetLine> lines, Collection<CostAmount> amounts, CostNames names, int from,
            int until) {
        this.years = IntStream.rangeClosed(from, until).boxed().toList();
        this.names = names;
        this.lines = lines;
        this.tally = new CostTally(amounts);
        sections.put(CostView.PROJECTS, tally.sections(CostAmount::project, names::project));
        sections.put(CostView.ACCOUNTS, tally.sections(CostAmount::account, code -> names.account(code, until)));
        sections.put(CostView.UNITS, tally.sections(CostAmount::unit, names::unit));
        sections.put(CostView.FINANCING,
                tally.sections(CostAmount::financing, source -> new Label(source.name(), "")));
        this.byFinancing = tally.byFinancing();
    }

    /// The overview of amounts that are added up already; it has no lines to show.
    public static CostOverview of(Collection<CostAmount> amounts, CostNames names, int from, int until) {
        return new CostOverview(List.of(), amounts.stream()
                .filter(amount -> amount.year() >= from && amount.year() <= until).toList(), names, from, until);
    }

    private static List<BudgetLine> within(Collection<BudgetLine> all, int from, int until) {
        return all.stream().filter(line -> line.year() >= from && line.year() <= until).toList();
    }

    private static Collection<CostAmount> addedUp(List<BudgetLine> lines) {
        var together = new LinkedHashMap<CostAmount.Key, CostAmount>();
        for (var line : lines) {
            var amount = CostAmount.of(line);
            together.merge(amount.key(), amount, CostAmount::plus);
        }
        return together.values();
    }

    /// The years, earliest first, also those without money.
    public List<Integer> years() {
        return years;
    }

    /// The lines the sums are made of, by project number, account string, period, kind and financing; none where the
    /// overview was made of amounts added up.
    public List<BudgetLine> lines() {
        var places = new HashMap<ProjectId, Integer>();
        lines.stream().map(BudgetLine::project).distinct()
                .sorted(Comparator.comparing((ProjectId project) -> names.project(project).code())
                        .thenComparing(ProjectId::value))
                .forEach(project -> places.put(project, places.size()));
        return lines.stream().sorted(Comparator
                .comparing((BudgetLine line) -> places.getOrDefault(line.project(), 0)).thenComparing(WITHIN_PROJECT))
                .toList();
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

    /// The net cost with what is expected in the place of what is forecast, where some of what is budgeted in a year with
    /// forecasts has none; only then is it another than the net cost.
    public Optional<CostSums> expected() {
        return net().years().values().stream()
                .anyMatch(year -> !year.forecast().isZero() && !year.forecast().equals(year.expected()))
                        ? Optional.of(net().expected())
                        : Optional.empty();
    }

    /// The net cost by where the money comes from; sources nobody used are left out.
    public Map<Financing, CostSums> byFinancing() {
        return byFinancing;
    }

    /// What `line` adds to the deviation of its project and year: the budget, less what it is compared with.
    public Money deviation(BudgetLine line) {
        return tally.deviation(line.project(), line.year(), line.kind(), line.amount());
    }

    private CostSums sum(Predicate<CostSection> included) {
        return CostSums.sum(sections(CostView.PROJECTS).stream().filter(included).map(CostSection::sums).toList());
    }
}
