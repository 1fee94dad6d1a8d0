package no.faseport.economy;

/// The budget, actual and forecast of one year, and the deviation: less used than granted (mindreforbruk) is positive,
/// more (merforbruk) negative. [CostOverview] says what the budget is compared with.
public record YearSums(Money budget, Money actual, Money forecast, Money deviation) {
    /// A year without money.
    public static final YearSums NONE = new YearSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /// The sum of `kind`.
    public Money of(AmountKind kind) {
        return switch (kind) {
            case BUDGET -> budget;
            case ACTUAL -> actual;
            case FORECAST -> forecast;
        };
    }

    /// What the year is expected to come to, as the portfolio has it: the forecast, where a project has none its actuals once
    /// they reach the end of the year, and until then its budget.
    public Money expected() {
        return budget.minus(deviation);
    }

    /// This and `amount` more of `kind`, the deviation as it was.
    public YearSums plus(AmountKind kind, Money amount) {
        return switch (kind) {
            case BUDGET -> new YearSums(budget.plus(amount), actual, forecast, deviation);
            case ACTUAL -> new YearSums(budget, actual.plus(amount), forecast, deviation);
            case FORECAST -> new YearSums(budget, actual, forecast.plus(amount), deviation);
        };
    }

    /// This and `other` together.
    public YearSums plus(YearSums other) {
        return new YearSums(budget.plus(other.budget), actual.plus(other.actual), forecast.plus(other.forecast),
                deviation.plus(other.deviation));
    }
}
