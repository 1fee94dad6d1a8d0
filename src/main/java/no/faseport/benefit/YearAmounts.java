package no.faseport.benefit;

import java.util.Optional;
import no.faseport.economy.Money;

/// What somebody writes for a year of a benefit; nothing planned and nothing told is no year at all.
public record YearAmounts(int year, Money planned, Optional<Money> realised) {
    /// True where there is nothing to keep.
    public boolean isEmpty() {
        return planned.isZero() && realised.isEmpty();
    }
}
