package no.faseport.economy.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.faseport.economy.Money;

/// Divides an amount so that the parts add up to it to the øre (the method of the largest remainder, Hare's quota).
///
/// Each part is its exact share cut to whole øre; the øre left over go one each to the parts that lost the most by the cut,
/// the first ones where they lost the same.
public final class LargestRemainder {
    private static final int OERE = 2;
    private static final int EXACT = 30;

    private LargestRemainder() {
    }

    /// The parts of `whole` in proportion to `weights`, of which at least one is above zero and none below.
    public static List<Money> parts(Money whole, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0) {
            throw new IllegalArgumentException("Nothing to share by: " + weights);
        }
        var exact = weights.stream()
                .map(weight -> whole.amount().multiply(weight).divide(sum, EXACT, RoundingMode.HALF_EVEN)).toList();
        var parts = new ArrayList<>(exact.stream().map(each -> each.setScale(OERE, RoundingMode.DOWN)).toList());
        var left = whole.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var oere = BigDecimal.valueOf(left.signum()).movePointLeft(OERE);
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer at) -> lost(exact, at)).reversed())
                .limit(left.movePointRight(OERE).abs().intValueExact())
                .forEach(at -> parts.set(at, parts.get(at).add(oere)));
        return parts.stream().map(Money::new).toList();
    }

    private static BigDecimal lost(List<BigDecimal> exact, int at) {
        return exact.get(at).abs().subtract(exact.get(at).abs().setScale(OERE, RoundingMode.DOWN));
    }
}
