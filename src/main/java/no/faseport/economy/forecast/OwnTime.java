package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;

/// What the municipality's own people's time comes to: a cost without a payment, always beside the net cost and never in it.
public record OwnTime(List<InternalTime> times) {
    /// Keeps a copy.
    public OwnTime(Collection<InternalTime> times) {
        this(List.copyOf(times));
    }

    /// The hours of `kind` in `year`.
    public BigDecimal hours(AmountKind kind, int year) {
        return times.stream().filter(one -> one.kind() == kind && one.year() == year).map(InternalTime::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the hours of `kind` in `year` cost.
    public Money cost(AmountKind kind, int year) {
        return Money.sum(times.stream().filter(one -> one.kind() == kind && one.year() == year)
                .map(InternalTime::cost).toList());
    }
}
