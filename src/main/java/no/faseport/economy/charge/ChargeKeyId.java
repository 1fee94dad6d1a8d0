package no.faseport.economy.charge;

import java.util.UUID;

/// The key of a charge key, the same in every copy of the portfolio.
public record ChargeKeyId(UUID value) {
}
