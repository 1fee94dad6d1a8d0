package no.faseport.chart;

import java.math.BigDecimal;

/// How amounts are written in a picture.
@FunctionalInterface
public interface AmountWriting {
    /// The amount as text.
    String write(BigDecimal amount);

    /// An amount that was counted in pixels' numbers, in whole kroner.
    default String write(double amount) {
        return write(BigDecimal.valueOf(Math.round(amount)));
    }
}
