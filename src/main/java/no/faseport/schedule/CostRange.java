package no.faseport.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.faseport.economy.Money;

/// What something costs at its best, most likely and at its worst.
public record CostRange(Money lowest, Money likely, Money highest) {
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(Spread.WEIGHT);

    /// Refuses costs in another order.
    public CostRange {
        if (lowest.compareTo(likely) > 0 || likely.compareTo(highest) > 0) {
            throw new IllegalArgumentException("lowest, likely, highest: " + lowest + likely + highest);
        }
    }

    /// The cost adjusted for uncertainty, which is also the mean of the spread: (lowest + 3 · likely + highest) / 5, as the
    /// municipalities' project guide reckons it.
    public Money expected() {
        return new Money(lowest.amount().add(likely.amount().multiply(WEIGHT)).add(highest.amount())
                .divide(WEIGHT.add(BigDecimal.TWO), 2, RoundingMode.HALF_UP));
    }

    /// The spread of these costs, in kroner.
    Spread spread() {
        return new Spread(lowest.amount().doubleValue(), likely.amount().doubleValue(),
                highest.amount().doubleValue());
    }
}
