package no.faseport.economy.charge;

import java.util.UUID;

/// The key of a party's weight, the same in every copy of the portfolio.
public record ChargeWeightId(UUID value) {
}
