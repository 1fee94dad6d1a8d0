package no.faseport.economy.edition;

import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.YearSums;

/// The net cost of a project in a year: adopted, adjusted, used and expected.
///
/// @param compared whether the revised budget is compared with the forecast, with the actuals, or with nothing yet
public record ComparisonLine(Label project, int year, Money adopted, Money adjustments, YearSums sums,
        Compared compared) {
    /// What a budget is held against.
    public enum Compared {
        /// The forecast, where somebody has made one.
        FORECAST,
        /// The actuals, once they reach the end of the year.
        ACTUAL,
        /// Nothing yet.
        NOTHING
    }

    /// The budget as it is in force.
    public Money revised() {
        return adopted.plus(adjustments);
    }

    /// What has been forecast.
    public Money forecast() {
        return sums.forecast();
    }

    /// What the year is expected to come to: the forecast, else the actuals once they reach its end, else the budget as it
    /// is in force.
    public Money expected() {
        return revised().minus(deviation());
    }

    /// Mindreforbruk (+) or merforbruk (−) against the revised budget.
    public Money deviation() {
        return switch (compared) {
            case FORECAST -> revised().minus(sums.forecast());
            case ACTUAL -> revised().minus(sums.actual());
            case NOTHING -> Money.ZERO;
        };
    }
}
