package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.faseport.economy.Money;

/// Turns amounts between the prices of one year (nominal) and those of another (fixed), by the municipality's own growth.
///
/// Pay and social costs (arts 010–099) follow the growth of pay, everything else the growth of prices. The index from one
/// year to a later one is the product of (1 + growth) of the years after the first up to the last, exactly; an earlier
/// amount is multiplied by it and a later one divided, and the result rounded half up to the øre. There and back again
/// misses by at most half an øre and half an øre times the index: one øre as long as prices have not doubled. A year
/// nobody has said a growth of counts as one without growth.
public final class Deflator {
    private final Map<PriceGrowth.Kind, Map<Integer, BigDecimal>> factors = new EnumMap<>(PriceGrowth.Kind.class);

    /// By these growths.
    public Deflator(Collection<PriceGrowth> growths) {
        for (var growth : growths) {
            factors.computeIfAbsent(growth.kind(), kind -> new HashMap<>()).put(growth.year(),
                    BigDecimal.ONE.add(growth.percent().movePointLeft(2)));
        }
    }

    /// What an amount on a three-digit account follows.
    public static PriceGrowth.Kind follows(String account) {
        return account.startsWith("0") ? PriceGrowth.Kind.PAY : PriceGrowth.Kind.PRICE;
    }

    /// An amount on `account` in the prices of `year`, in those of `base`.
    public Money convert(Money amount, String account, int year, int base) {
        var index = index(follows(account), Math.min(year, base), Math.max(year, base));
        return new Money(year <= base
                ? amount.amount().multiply(index).setScale(2, RoundingMode.HALF_UP)
                : amount.amount().divide(index, 2, RoundingMode.HALF_UP));
    }

    /// The index of `kind` from `earlier`, which is 1, to `later`.
    public BigDecimal index(PriceGrowth.Kind kind, int earlier, int later) {
        var growth = factors.getOrDefault(kind, Map.of());
        return IntStream.rangeClosed(earlier + 1, later).mapToObj(year -> growth.getOrDefault(year, BigDecimal.ONE))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
