package no.faseport.benefit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// How far an indicator has come towards its target.
///
/// Two rules are in use. KommIT's benefit tool divides what is measured by what is wanted, or the other way round where less is
/// better; Prosjektportalen reckons the way from the baseline. The first says 50 % of something that was 100, is 100 and is to
/// become 50, where nothing has happened yet. So the way from the baseline counts where a baseline is set and is not the target
/// itself: (measured - baseline) / (target - baseline), which is also what KommIT's rule is where the target is zero, and which
/// is below zero where things have become worse. Without a baseline KommIT's rule is what there is.
///
/// @param percent rounded down to one decimal, so that a hundred is never said before it is reached
/// @param reached true where what is measured is as good as what is wanted, or better
public record Achievement(BigDecimal percent, boolean reached) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;

    /// How far `facts` is reached with what is `measured`; nothing where there is no target, or nothing to divide by.
    public static Optional<Achievement> of(IndicatorFacts facts, BigDecimal measured) {
        return facts.target().flatMap(target -> share(facts, target, measured)
                .map(share -> new Achievement(share, isReached(facts.direction(), target, measured))));
    }

    private static boolean isReached(Direction direction, BigDecimal target, BigDecimal measured) {
        return direction == Direction.RISING ? measured.compareTo(target) >= 0 : measured.compareTo(target) <= 0;
    }

    private static Optional<BigDecimal> share(IndicatorFacts facts, BigDecimal target, BigDecimal measured) {
        var from = facts.baseline().filter(baseline -> baseline.compareTo(target) != 0);
        if (from.isPresent()) {
            return Optional.of(percent(measured.subtract(from.get()), target.subtract(from.get())));
        }
        return facts.direction() == Direction.RISING ? divided(measured, target) : divided(target, measured);
    }

    /// KommIT's rule has no answer where it would divide by zero.
    private static Optional<BigDecimal> divided(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(percent(part, whole));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.FLOOR);
    }
}
