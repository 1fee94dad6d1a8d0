package no.faseport.portfolio;

import no.faseport.economy.Money;

/// What a year costs: granted, used and expected, as net cost.
public record YearMoney(int year, Money budget, Money actual, Money forecast) {
    /// A year without money.
    public static YearMoney none(int year) {
        return new YearMoney(year, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /// This and `other` together; the year stays this one.
    public YearMoney plus(YearMoney other) {
        return new YearMoney(year, budget.plus(other.budget), actual.plus(other.actual),
                forecast.plus(other.forecast));
    }

    /// Budget less forecast: mindreforbruk (+), merforbruk (−).
    public Money deviation() {
        return budget.minus(forecast);
    }
}
