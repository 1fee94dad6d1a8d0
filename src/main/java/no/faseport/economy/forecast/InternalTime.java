package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// The hours one of the municipality's own people or roles works in a project in a month: a cost without a payment.
///
/// `month` is 1–12, or 0 for the whole year; `hours` has at most two decimals; `rate` is kroner an hour; `unit` is the
/// number of the unit that lends the hours, empty where it is not stated; `source` is the import profile that brought it,
/// empty where it is written by hand.
public record InternalTime(InternalTimeId id, int version, ProjectId project, String who, String unit, AmountKind kind,
        int year, int month, BigDecimal hours, Money rate, String source) {
    /// Refuses hours of nobody, a year or month that is none, a third decimal and a negative rate.
    public InternalTime {
        hours = hours.setScale(2, RoundingMode.UNNECESSARY);
        if (who.isBlank() || year < BudgetKey.FIRST_YEAR || year > BudgetKey.LAST_YEAR
                || month < BudgetKey.WHOLE_YEAR || month > 12 || rate.amount().signum() < 0) {
            throw new IllegalArgumentException("Not own time: " + who + " " + year + "-" + month);
        }
    }

    /// Hours times rate, rounded half up to the øre.
    public Money cost() {
        return new Money(hours.multiply(rate.amount()).setScale(2, RoundingMode.HALF_UP));
    }

    /// The same, new, under the key `as`.
    public InternalTime keyed(InternalTimeId as) {
        return new InternalTime(as, 1, project, who, unit, kind, year, month, hours, rate, source);
    }
}
