package no.faseport.economy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What comes in (positive) and goes out (negative) year by year, and what that is worth.
///
/// A rate is in percent a year; amounts are rounded half up to the øre only when all is summed.
public record Cashflow(List<Money> years) {
    /// The rate a municipality usually reckons with, in percent.
    public static final BigDecimal USUAL_RATE = BigDecimal.valueOf(4);

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_RATE = new BigDecimal("-99.9");
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100_000);
    private static final int STEPS = 80;
    private static final int RATE_DECIMALS = 2;
    private static final int MONEY_DECIMALS = 2;

    /// When in its year an amount is taken to fall; the name is `cashflow.` and the constant in the bundle.
    public enum Convention {
        /// The first year stands as it is, and the n-th is divided by (1 + r) to the power of n - 1.
        FIRST_YEAR_UNDISCOUNTED(0),
        /// Every amount falls at the end of its year: the n-th is divided by (1 + r) to the power of n.
        END_OF_YEAR(1);

        private final int first;

        Convention(int first) {
            this.first = first;
        }
    }

    /// Keeps a copy.
    public Cashflow {
        years = List.copyOf(years);
    }

    /// The rate in percent that somebody wrote, with or without "%"; nothing where it is none from 0 to 100.
    public static Optional<BigDecimal> rate(String text) {
        return switch (AmountText.of(text.replace("%", "").strip())) {
            case AmountText.Read(Money percent) -> Optional.of(percent.amount().stripTrailingZeros())
                    .filter(rate -> rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0)
                    .map(rate -> rate.setScale(Math.max(0, rate.scale()), RoundingMode.UNNECESSARY));
            case AmountText.Unread unread -> Optional.empty();
        };
    }

    /// The net present value at `rate` percent.
    public Money presentValue(BigDecimal rate, Convention convention) {
        return new Money(worth(rate, convention).setScale(MONEY_DECIMALS, RoundingMode.HALF_UP));
    }

    private BigDecimal worth(BigDecimal rate, Convention convention) {
        var growth = BigDecimal.ONE.add(rate.divide(HUNDRED, EXACT));
        var factor = growth.pow(convention.first, EXACT);
        var sum = BigDecimal.ZERO;
        for (var amount : years) {
            sum = sum.add(amount.amount().divide(factor, EXACT));
            factor = factor.multiply(growth, EXACT);
        }
        return sum;
    }

    /// The sum until and with each year.
    public List<Money> accumulated() {
        var sums = new ArrayList<Money>();
        var sum = Money.ZERO;
        for (var amount : years) {
            sum = sum.plus(amount);
            sums.add(sum);
        }
        return List.copyOf(sums);
    }

    /// The number (from 1) of the year from which on what has come in is never again less than what has gone out; nothing
    /// where it never is so, or where nothing was ever laid out.
    public Optional<Integer> paybackYear() {
        var sums = accumulated();
        var lastBelow = IntStream.range(0, sums.size()).filter(at -> sums.get(at).compareTo(Money.ZERO) < 0).max();
        return lastBelow.isEmpty() || lastBelow.getAsInt() == sums.size() - 1
                ? Optional.empty()
                : Optional.of(lastBelow.getAsInt() + 2);
    }

    /// The internal rate of return in percent, to two decimals; nothing where there is none or there may be several, as when
    /// the amounts turn from out to in and back again.
    public Optional<BigDecimal> internalRate() {
        if (turns() != 1) {
            return Optional.empty();
        }
        var low = LEAST_RATE;
        var high = HIGHEST_RATE;
        int rising = worth(low, Convention.FIRST_YEAR_UNDISCOUNTED).signum();
        if (rising == worth(high, Convention.FIRST_YEAR_UNDISCOUNTED).signum()) {
            return Optional.empty();
        }
        for (int step = 0; step < STEPS; step++) {
            var middle = low.add(high).divide(BigDecimal.TWO, EXACT);
            if (worth(middle, Convention.FIRST_YEAR_UNDISCOUNTED).signum() == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(low.setScale(RATE_DECIMALS, RoundingMode.HALF_UP));
    }

    private int turns() {
        var signs = years.stream().map(amount -> amount.amount().signum()).filter(sign -> sign != 0).toList();
        return (int) IntStream.range(1, signs.size()).filter(at -> !signs.get(at).equals(signs.get(at - 1))).count();
    }
}
