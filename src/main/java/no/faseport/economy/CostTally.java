package no.faseport.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.faseport.project.ProjectId;

/// Adds amounts up in whole øre, each looked at once for everything that is asked of it.
final class CostTally {
    private static final Comparator<CostRow> BY_LABEL = Comparator.comparing((CostRow each) -> each.label().code())
            .thenComparing(each -> each.label().name());
    private static final int OERE = 2;

    private final List<Counted> amounts;
    private final Map<ProjectYear, AmountKind> comparedWith = new HashMap<>();

    private record ProjectYear(ProjectId project, int year) {
    }

    /// An amount and what it adds to the deviation, in øre.
    private record Counted(CostAmount amount, CostGroup group, long oere, long deviation) {
    }

    CostTally(Collection<CostAmount> amounts) {
        for (var amount : amounts) {
            if (amount.group().counts() && (amount.kind() == AmountKind.FORECAST
                    || (amount.kind() == AmountKind.ACTUAL && amount.closes()))) {
                comparedWith.merge(new ProjectYear(amount.project(), amount.year()), amount.kind(),
                        (one, other) -> one == AmountKind.FORECAST ? one : other);
            }
        }
        this.amounts = amounts.stream().map(amount -> {
            long oere = amount.amount().amount().unscaledValue().longValueExact();
            return new Counted(amount, amount.group(), oere,
                    oere * sign(amount.project(), amount.year(), amount.kind()));
        }).toList();
    }

    /// What an amount of `kind` adds to the deviation of its project and year.
    Money deviation(ProjectId project, int year, AmountKind kind, Money amount) {
        int sign = sign(project, year, kind);
        if (sign == 0) {
            return Money.ZERO;
        }
        return sign > 0 ? amount : amount.negated();
    }

    private int sign(ProjectId project, int year, AmountKind kind) {
        var compared = comparedWith.get(new ProjectYear(project, year));
        if (compared == null) {
            return 0;
        }
        if (kind == AmountKind.BUDGET) {
            return 1;
        }
        return kind == compared ? -1 : 0;
    }

    /// The sums of a row, year by year, in øre.
    private static final class Sums {
        private final TreeMap<Integer, long[]> years = new TreeMap<>();
        private long[] newest = new long[0];
        private int newestYear;

        void add(Counted one) {
            int year = one.amount().year();
            if (newest.length == 0 || newestYear != year) {
                newest = years.computeIfAbsent(year, each -> new long[4]);
                newestYear = year;
            }
            newest[place(one.amount().kind())] += one.oere();
            newest[3] += one.deviation();
        }

        private static int place(AmountKind kind) {
            return switch (kind) {
                case BUDGET -> 0;
                case ACTUAL -> 1;
                case FORECAST -> 2;
            };
        }

        /// This with what `other` has.
        Sums plus(Sums other) {
            other.years.forEach((year, sums) -> {
                var mine = years.computeIfAbsent(year, each -> new long[4]);
                for (int i = 0; i < mine.length; i++) {
                    mine[i] += sums[i];
                }
            });
            return this;
        }

        CostSums sums() {
            var found = new TreeMap<Integer, YearSums>();
            years.forEach((year, sums) -> found.put(year,
                    new YearSums(money(sums[0]), money(sums[1]), money(sums[2]), money(sums[3]))));
            return new CostSums(found);
        }

        private static Money money(long oere) {
            return oere == 0 ? Money.ZERO : new Money(BigDecimal.valueOf(oere, OERE));
        }
    }

    /// The net cost by source.
    Map<Financing, CostSums> byFinancing() {
        var tallies = new EnumMap<Financing, Sums>(Financing.class);
        for (var one : amounts) {
            if (one.group().counts()) {
                tallies.computeIfAbsent(one.amount().financing(), each -> new Sums()).add(one);
            }
        }
        var sums = new EnumMap<Financing, CostSums>(Financing.class);
        tallies.forEach((financing, tally) -> sums.put(financing, tally.sums()));
        return Map.copyOf(sums);
    }

    /// The rows that `key` tells apart, in their sections; `label` names a row.
    <K> List<CostSection> sections(Function<CostAmount, K> key, Function<K, Label> label) {
        var tallies = new EnumMap<AccountClass, Map<CostGroup, Map<K, Sums>>>(AccountClass.class);
        for (var one : amounts) {
            tallies.computeIfAbsent(one.amount().accountClass(), each -> new EnumMap<>(CostGroup.class))
                    .computeIfAbsent(one.group(), each -> new HashMap<>())
                    .computeIfAbsent(key.apply(one.amount()), each -> new Sums()).add(one);
        }
        var found = new ArrayList<CostSection>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            tallies.getOrDefault(accountClass, Map.of()).forEach((group, rows) -> found.add(new CostSection(
                    accountClass, group, rows(rows, label))));
        }
        return List.copyOf(found);
    }

    /// The rows by label; what is called the same is one row.
    private static <K> List<CostRow> rows(Map<K, Sums> tallies, Function<K, Label> label) {
        var rows = new HashMap<Label, Sums>();
        tallies.forEach((key, sums) -> rows.merge(label.apply(key), sums, Sums::plus));
        return rows.entrySet().stream().map(row -> new CostRow(row.getKey(), row.getValue().sums())).sorted(BY_LABEL)
                .toList();
    }
}
