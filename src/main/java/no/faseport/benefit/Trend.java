package no.faseport.benefit;

import java.math.BigDecimal;

/// How an indicator moved last, seen from its goal; the name is `benefit.trend.` and the constant in the bundle.
public enum Trend {
    /// Nearer to what is wanted.
    IMPROVING,
    /// Where it was.
    UNCHANGED,
    /// Farther from what is wanted.
    WORSENING;

    /// The way from `before` to `now` where `direction` is better.
    public static Trend of(Direction direction, BigDecimal before, BigDecimal now) {
        int step = direction == Direction.RISING ? now.compareTo(before) : before.compareTo(now);
        return step > 0 ? IMPROVING : step < 0 ? WORSENING : UNCHANGED;
    }
}
