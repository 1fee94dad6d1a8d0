package no.faseport.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.schedule.CostRange;

/// What somebody has written of a cost so far: its lowest, its likely and its highest.
public record CostWish(Optional<Money> lowest, Optional<Money> likely, Optional<Money> highest) {
    /// Costs nothing, for certain.
    static final CostRange NOTHING = new CostRange(Money.ZERO, Money.ZERO, Money.ZERO);

    /// What is written of `cost`.
    public static CostWish of(Optional<CostRange> cost) {
        return new CostWish(cost.map(CostRange::lowest), cost.map(CostRange::likely), cost.map(CostRange::highest));
    }

    /// True where nothing written stands above what should be more than it.
    boolean isInOrder() {
        return ordered(lowest, likely) && ordered(likely, highest) && ordered(lowest, highest);
    }

    private static boolean ordered(Optional<Money> less, Optional<Money> more) {
        return less.isEmpty() || more.isEmpty() || less.get().compareTo(more.get()) <= 0;
    }

    /// The whole range: a likely cost that is not written lies in the middle, an end that is not written where the likely one is.
    Optional<CostRange> range() {
        var middle = likely.or(() -> lowest.isPresent() && highest.isPresent()
                ? Optional.of(new Money(lowest.get().plus(highest.get()).amount().divide(BigDecimal.TWO, 2,
                        RoundingMode.HALF_UP)))
                : lowest.or(() -> highest));
        return middle.map(most -> new CostRange(lowest.orElse(most), most, highest.orElse(most)));
    }
}
