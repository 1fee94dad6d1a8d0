package no.faseport.economy.forecast;

import java.util.UUID;

/// The key of a commitment, the same in every copy of the portfolio.
public record CommitmentId(UUID value) {
}
