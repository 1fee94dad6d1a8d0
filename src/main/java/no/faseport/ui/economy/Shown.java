package no.faseport.ui.economy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Which part of the money is shown: years from `firstYear` on, or the months of one of them.
public record Shown(int firstYear, int years, OptionalInt monthsOf, Set<Measure> measures, AmountUnit unit) {
    /// The fewest and the most years shown at once.
    public static final int FEWEST = 2;
    /// The most years shown at once.
    public static final int MOST = 6;

    /// Keeps the number of years within its bounds.
    public Shown {
        years = Math.max(FEWEST, Math.min(MOST, years));
        measures = Set.copyOf(measures);
    }

    List<Slot> slots() {
        var inOrder = List.of(Measure.values()).stream().filter(measures::contains).toList();
        return monthsOf.isPresent()
                ? Slot.months(monthsOf.getAsInt(), inOrder)
                : Slot.years(firstYear, years, inOrder);
    }

    /// The first year anything is shown of.
    int first() {
        return monthsOf.orElse(firstYear);
    }

    /// The last year anything is shown of.
    int last() {
        return monthsOf.orElse(firstYear + years - 1);
    }
}
