package no.faseport.economy.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a party has in a key and a year: inhabitants, PCs, users or percent, held to four decimals.
public record ChargeWeight(ChargeWeightId id, int version, ChargeKeyId key, ChargePartyId party, int year,
        BigDecimal weight) {
    private static final int DECIMALS = 4;

    /// Refuses a negative weight and a fifth decimal.
    public ChargeWeight {
        weight = weight.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("Nobody has less than nothing of " + key);
        }
    }

    /// The same weight, changed.
    public ChargeWeight of(BigDecimal newWeight) {
        return new ChargeWeight(id, version, key, party, year, newWeight);
    }
}
