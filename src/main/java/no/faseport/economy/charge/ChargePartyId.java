package no.faseport.economy.charge;

import java.util.UUID;

/// The key of a party that is charged, the same in every copy of the portfolio.
public record ChargePartyId(UUID value) {
}
