package no.faseport.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.project.ProjectId;

/// Hours of one person or role in a file, and the cell they stand in: "Ark1!C7"; `rate` is zero where the file says none.
public record HoursLine(Label project, String who, String unit, AmountKind kind, int year, int month,
        BigDecimal hours, Money rate, String at) {
    /// What makes two of them the same: who works in which project for which unit in which month.
    public record Key(ProjectId project, String who, String unit, AmountKind kind, int year, int month) {
        /// The key of hours that are here.
        static Key of(InternalTime time) {
            return new Key(time.project(), time.who(), time.unit(), time.kind(), time.year(), time.month());
        }

        /// New own time with this key.
        InternalTime time(InternalTimeId id, BigDecimal hours, Money rate, String source) {
            return new InternalTime(id, 1, project, who, unit, kind, year, month, hours, rate, source);
        }
    }

    /// Their key in this project.
    Key key(ProjectId id) {
        return new Key(id, who, unit, kind, year, month);
    }

    /// The hours as sums of files have them.
    Money counted() {
        return new Money(hours);
    }

    /// These and `other`, which have the same key: the hours together, at the rate that costs the same, to the øre.
    HoursLine plus(HoursLine other) {
        var both = hours.add(other.hours);
        var cost = hours.multiply(rate.amount()).add(other.hours.multiply(other.rate.amount()));
        var even = rate.equals(other.rate) || both.signum() == 0
                ? Optional.<BigDecimal>empty()
                : Optional.of(cost.divide(both, 2, RoundingMode.HALF_UP)).filter(one -> one.signum() >= 0);
        return new HoursLine(project, who, unit, kind, year, month, both, even.map(Money::new).orElse(rate), at);
    }
}
