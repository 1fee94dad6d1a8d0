package no.faseport.economy.funding;

import java.util.UUID;

/// The key of what a source has promised, the same in every copy of the portfolio.
public record FundingId(UUID value) {
}
