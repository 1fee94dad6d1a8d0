package no.faseport.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A year's amount divided into its twelve months, of which the sum is the amount to the øre.
public final class Spread {
    private static final int MONTHS = 12;
    private static final int DIGITS = 12;

    private Spread() {
    }

    /// The same weight for every month.
    public static List<BigDecimal> evenly() {
        return Collections.nCopies(MONTHS, BigDecimal.ONE);
    }

    /// The weight of each month of `year` is how many of its days lie from `first` to `last`, both included; none where the
    /// span lies outside the year.
    public static List<BigDecimal> over(int year, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> {
            var whole = YearMonth.of(year, month);
            var from = first.isAfter(whole.atDay(1)) ? first : whole.atDay(1);
            var until = last.isBefore(whole.atEndOfMonth()) ? last : whole.atEndOfMonth();
            return BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(from, until) + 1));
        }).toList();
    }

    /// The months' parts of `total` by weights of which none is below zero and one at least above it. Each is rounded towards
    /// zero to the øre; the øre that are left go to the months that lost most by it, the earliest first.
    public static List<Money> of(Money total, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = weights.stream().map(weight -> total.amount().multiply(weight)
                .divide(sum, DIGITS, RoundingMode.HALF_UP)).toList();
        var parts = new ArrayList<>(exact.stream().map(part -> part.setScale(2, RoundingMode.DOWN)).toList());
        var left = total.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var penny = BigDecimal.ONE.movePointLeft(2).multiply(BigDecimal.valueOf(left.signum()));
        var byLoss = IntStream.range(0, exact.size()).boxed().filter(month -> weights.get(month).signum() > 0)
                .sorted(Comparator.comparing((Integer month) -> exact.get(month).subtract(parts.get(month)).abs())
                        .reversed())
                .limit(left.movePointRight(2).abs().longValueExact()).toList();
        byLoss.forEach(month -> parts.set(month, parts.get(month).add(penny)));
        return parts.stream().map(Money::new).toList();
    }
}
