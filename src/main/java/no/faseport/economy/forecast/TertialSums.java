package no.faseport.economy.forecast;

import no.faseport.economy.Money;

/// The figures of a tertial: to date, and at the end of the year. Deviations are mindreforbruk (+) and merforbruk (−).
///
/// @param budgetToDate the periodised budget
/// @param forecast what the year is expected to come to
public record TertialSums(Money budgetToDate, Money actualToDate, Money budget, Money forecast) {
    /// No money.
    public static final TertialSums NONE = new TertialSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /// The periodised budget less what is used.
    public Money deviationToDate() {
        return budgetToDate.minus(actualToDate);
    }

    /// The year's budget less its forecast.
    public Money deviationAtYearEnd() {
        return budget.minus(forecast);
    }

    /// Both together.
    public TertialSums plus(TertialSums other) {
        return new TertialSums(budgetToDate.plus(other.budgetToDate), actualToDate.plus(other.actualToDate),
                budget.plus(other.budget), forecast.plus(other.forecast));
    }
}
