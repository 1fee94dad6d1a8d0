package no.faseport.economy;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Sums year by year; a year nobody put money in is zero.
public record CostSums(SortedMap<Integer, YearSums> years) {
    /// No money in any year.
    public static final CostSums NONE = new CostSums(new TreeMap<>());

    /// The map is copied.
    public CostSums {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /// The sums of one year.
    public YearSums in(int year) {
        return years.getOrDefault(year, YearSums.NONE);
    }

    /// The same with what is expected in the place of what is forecast.
    public CostSums expected() {
        var expected = new TreeMap<Integer, YearSums>();
        years.forEach((year, sums) -> expected.put(year,
                new YearSums(sums.budget(), sums.actual(), sums.expected(), sums.deviation())));
        return new CostSums(expected);
    }

    /// The sum of `kind` over all years.
    public Money total(AmountKind kind) {
        return Money.sum(years.values().stream().map(year -> year.of(kind)).toList());
    }

    /// All of `parts` together.
    public static CostSums sum(Collection<CostSums> parts) {
        var together = new TreeMap<Integer, YearSums>();
        for (var part : parts) {
            part.years.forEach((year, sums) -> together.merge(year, sums, YearSums::plus));
        }
        return new CostSums(together);
    }
}
