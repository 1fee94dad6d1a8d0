package no.faseport.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.faseport.economy.Money;

/// What something may come to at the best, most likely, and at the worst.
///
/// The best of a cost is its lowest value, so that what comes in less what goes out is reckoned scenario by scenario.
public record ThreePoint(Money optimistic, Money likely, Money pessimistic) {
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(3);
    private static final BigDecimal PARTS = BigDecimal.valueOf(5);
    private static final int DECIMALS = 2;

    /// Adjusted for uncertainty: (MO + 3 MS + MP) / 5, rounded half up to the øre (Prosjektbegrunnelse v4, chapter 5).
    public Money adjusted() {
        return new Money(likely.amount().multiply(WEIGHT).add(optimistic.amount()).add(pessimistic.amount())
                .divide(PARTS, DECIMALS, RoundingMode.HALF_UP));
    }
}
