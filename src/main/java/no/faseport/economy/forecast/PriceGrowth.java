package no.faseport.economy.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The growth of prices or pay from the year before to `year`, in percent with at most three decimals.
public record PriceGrowth(PriceGrowthId id, int version, Kind kind, int year, BigDecimal percent) {
    /// What grows.
    public enum Kind {
        /// Prices of what is bought.
        PRICE,
        /// Pay.
        PAY;

        /// The bundle key of the name people use.
        public String key() {
            return switch (this) {
                case PRICE -> "growth.kind.price";
                case PAY -> "growth.kind.pay";
            };
        }
    }

    /// Refuses a fourth decimal, and a fall to nothing or below (−100 percent or more).
    public PriceGrowth {
        percent = percent.setScale(3, RoundingMode.UNNECESSARY);
        if (percent.compareTo(BigDecimal.valueOf(-100)) <= 0 || percent.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            throw new IllegalArgumentException("Not a growth: " + percent);
        }
    }
}
