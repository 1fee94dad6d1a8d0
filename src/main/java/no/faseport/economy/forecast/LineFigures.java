package no.faseport.economy.forecast;

import no.faseport.economy.AccountString;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// What is known of one line of a project's economy in a year, on the figures until a month.
///
/// @param budget the year's budget
/// @param budgetToDate the part of it until the month, periodised
/// @param actual what is used until the month
/// @param committed what is ordered and expected this year
/// @param forecast the forecast as it stands
public record LineFigures(AccountString string, Financing financing, Money budget, Money budgetToDate, Money actual,
        Money committed, Money forecast) {
    /// The budget of the months after the month.
    public Money remaining() {
        return budget.minus(budgetToDate);
    }

    /// What is left to dispose of (disponibelt): the budget, less what is used and what is ordered.
    public Money available() {
        return budget.minus(actual).minus(committed);
    }

    /// Both together, under the name of this line.
    public LineFigures plus(LineFigures other) {
        return new LineFigures(string, financing, budget.plus(other.budget), budgetToDate.plus(other.budgetToDate),
                actual.plus(other.actual), committed.plus(other.committed), forecast.plus(other.forecast));
    }

    /// True for what belongs to the net cost.
    public boolean counts() {
        return string.group().counts();
    }
}
