package no.faseport.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.faseport.project.ProjectId;

/// Adds amounts up, each looked at once for everything that is asked of it.
final class CostTally {
    private static final Comparator<CostRow> BY_LABEL = Comparator.comparing((CostRow each) -> each.label().code())
            .thenComparing(each -> each.label().name());

    private final Collection<CostAmount> amounts;
    private final Map<ProjectYear, AmountKind> comparedWith = new HashMap<>();

    private record ProjectYear(ProjectId project, int year) {
    }

    CostTally(Collection<CostAmount> amounts) {
        this.amounts = amounts;
        for (var amount : amounts) {
            if (amount.kind() == AmountKind.FORECAST || (amount.kind() == AmountKind.ACTUAL && amount.closes())) {
                comparedWith.merge(new ProjectYear(amount.project(), amount.year()), amount.kind(),
                        (one, other) -> one == AmountKind.FORECAST ? one : other);
            }
        }
    }

    /// What an amount of `kind` adds to the deviation of its project and year.
    Money deviation(ProjectId project, int year, AmountKind kind, Money amount) {
        var compared = comparedWith.get(new ProjectYear(project, year));
        if (compared == null) {
            return Money.ZERO;
        }
        if (kind == AmountKind.BUDGET) {
            return amount;
        }
        return kind == compared ? amount.negated() : Money.ZERO;
    }

    /// The net cost by source.
    Map<Financing, CostSums> byFinancing() {
        var tallies = new EnumMap<Financing, SortedMap<Integer, YearSums>>(Financing.class);
        for (var amount : amounts) {
            if (amount.group().counts()) {
                add(tallies.computeIfAbsent(amount.financing(), each -> new TreeMap<>()), amount);
            }
        }
        var sums = new EnumMap<Financing, CostSums>(Financing.class);
        tallies.forEach((financing, years) -> sums.put(financing, new CostSums(years)));
        return Map.copyOf(sums);
    }

    /// The rows that `key` tells apart, in their sections; `label` names a row.
    <K> List<CostSection> sections(Function<CostAmount, K> key, Function<K, Label> label) {
        var tallies = new EnumMap<AccountClass, Map<CostGroup, Map<K, SortedMap<Integer, YearSums>>>>(
                AccountClass.class);
        for (var amount : amounts) {
            add(tallies.computeIfAbsent(amount.accountClass(), each -> new EnumMap<>(CostGroup.class))
                    .computeIfAbsent(amount.group(), each -> new HashMap<>())
                    .computeIfAbsent(key.apply(amount), each -> new TreeMap<>()), amount);
        }
        var found = new ArrayList<CostSection>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            tallies.getOrDefault(accountClass, Map.of()).forEach((group, rows) -> found.add(new CostSection(
                    accountClass, group, rows.entrySet().stream()
                            .map(row -> new CostRow(label.apply(row.getKey()), new CostSums(row.getValue())))
                            .sorted(BY_LABEL).toList())));
        }
        return List.copyOf(found);
    }

    private void add(SortedMap<Integer, YearSums> years, CostAmount amount) {
        years.merge(amount.year(), YearSums.NONE.plus(amount.kind(), amount.amount())
                .deviating(deviation(amount.project(), amount.year(), amount.kind(), amount.amount())),
                YearSums::plus);
    }
}
