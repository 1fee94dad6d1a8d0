package no.faseport.benefit;

import java.util.Collection;
import no.faseport.economy.Money;

/// What was planned, what has come of it so far (BH) and what is still to be expected (FG), all years together (Sluttrapport).
///
/// Nothing more is expected of a year that is over: what nobody has told of it is missing until somebody does. Of the year that
/// runs, and of those to come, what is planned and has not come yet is expected.
public record Realisation(Money planned, Money realised, Money remaining) {
    /// Nothing at all.
    public static final Realisation NONE = new Realisation(Money.ZERO, Money.ZERO, Money.ZERO);

    /// How it goes with these years in the year that is `now`.
    public static Realisation of(Collection<BenefitYear> years, int now) {
        return new Realisation(Money.sum(years.stream().map(BenefitYear::planned).toList()),
                Money.sum(years.stream().flatMap(year -> year.realised().stream()).toList()),
                Money.sum(years.stream().filter(year -> year.year() >= now).map(Realisation::left).toList()));
    }

    private static Money left(BenefitYear year) {
        var left = year.realised().map(year.planned()::minus).orElse(year.planned());
        return left.compareTo(Money.ZERO) > 0 || year.realised().isEmpty() ? left : Money.ZERO;
    }

    /// This and `other` together.
    public Realisation plus(Realisation other) {
        return new Realisation(planned.plus(other.planned), realised.plus(other.realised),
                remaining.plus(other.remaining));
    }

    /// What has come and is expected less what was planned: below zero where the benefit becomes less.
    public Money deviation() {
        return realised.plus(remaining).minus(planned);
    }
}
