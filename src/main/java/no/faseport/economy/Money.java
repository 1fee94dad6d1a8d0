package no.faseport.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// An amount in kroner, always held to the øre; costs are positive and income negative, as KOSTRA signs them.
public record Money(BigDecimal amount) implements Comparable<Money> {
    /// No kroner at all.
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /// Refuses a third decimal with [ArithmeticException]: it is a mistake upstream, never something to round away.
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /// Whole kroner.
    public static Money kroner(long kroner) {
        return new Money(BigDecimal.valueOf(kroner));
    }

    /// The sum of all, zero for none.
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /// This and `other` together.
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /// This less `other`.
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /// The same amount with the other sign.
    public Money negated() {
        return new Money(amount.negate());
    }

    /// True where there is nothing.
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
