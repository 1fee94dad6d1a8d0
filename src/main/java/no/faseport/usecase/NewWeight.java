package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.Optional;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.words.Message;

/// What a party is to have in a key; zero for nothing.
public record NewWeight(ChargeKeyId key, ChargePartyId party, BigDecimal weight) {
    private static final BigDecimal MOST = new BigDecimal("99999999999");
    private static final int DECIMALS = 4;

    /// Why this cannot be a weight; empty where it can.
    Optional<Message> problem() {
        return weight.signum() < 0 || weight.compareTo(MOST) > 0 || weight.stripTrailingZeros().scale() > DECIMALS
                ? Optional.of(Message.of("charges.refused.weight", weight))
                : Optional.empty();
    }
}
