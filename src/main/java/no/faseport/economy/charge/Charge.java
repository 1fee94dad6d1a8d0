package no.faseport.economy.charge;

import java.math.BigDecimal;
import no.faseport.economy.Money;

/// A line of the invoice basis: what a party pays of something, and how that was found.
///
/// @param whole what there is to share
/// @param weight what the party has in the key
/// @param weightYear the year the weight is of
/// @param percent the party's share of the key, to two decimals, to be shown
public record Charge(ChargeParty party, String item, ChargeKey key, Money whole, BigDecimal weight, int weightYear,
        BigDecimal percent, Money amount) {
}
