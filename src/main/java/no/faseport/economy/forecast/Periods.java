package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;

/// How much of an amount belongs to the months until one of them.
///
/// An amount of a month belongs to its month. A budget or forecast of the whole year is spread 1/12 to each month (the usual
/// periodisation where nobody has said otherwise); the part to date is rounded half up to the øre, and the rest is what is left
/// of the year, so that the two always add up. An actual without a month is used already, and belongs to any part of the year.
final class Periods {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Periods() {
    }

    /// The part of `line` that belongs to January until `month`, 0–12.
    static Money toDate(BudgetLine line, int month) {
        if (line.month() != BudgetKey.WHOLE_YEAR) {
            return line.month() <= month ? line.amount() : Money.ZERO;
        }
        return switch (line.kind()) {
            case BUDGET, FORECAST -> new Money(line.amount().amount().multiply(BigDecimal.valueOf(month)).divide(MONTHS,
                    2, RoundingMode.HALF_UP));
            case ACTUAL -> line.amount();
        };
    }
}
