package no.faseport.economy.vat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.faseport.economy.Money;

/// How finely a calculated amount is written: budgets are made in thousands, accounts to the øre.
public enum Rounding {
    /// To the øre.
    OERE(new BigDecimal("0.01")),
    /// To the krone.
    KRONER(BigDecimal.ONE),
    /// To the nearest thousand kroner.
    THOUSANDS(new BigDecimal("1000"));

    private final BigDecimal unit;

    Rounding(BigDecimal unit) {
        this.unit = unit;
    }

    /// The amount rounded, halves away from zero.
    public Money of(BigDecimal amount) {
        return new Money(amount.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit));
    }

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case OERE -> "vat.rounding.oere";
            case KRONER -> "vat.rounding.kroner";
            case THOUSANDS -> "vat.rounding.thousands";
        };
    }
}
