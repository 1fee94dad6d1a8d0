package no.faseport.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.faseport.economy.Money;

/// An amount then and now.
public record MoneyChange(Money before, Money after) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How much more it is now; negative where it is less.
    public Money by() {
        return after.minus(before);
    }

    /// The change in percent of what it was, to one decimal; nothing where it was nothing.
    public Optional<BigDecimal> percent() {
        return before.isZero()
                ? Optional.empty()
                : Optional.of(by().amount().multiply(HUNDRED).divide(before.amount().abs(), 1, RoundingMode.HALF_UP));
    }
}
