package no.faseport.economy.funding;

import java.util.UUID;

/// The key of what a source has promised, the same in every copy of the portfolio.
public record FundingId(UUID value) {
    /// Stands for the key that a new promise is given when it is written down.
    public static final FundingId NEW = new FundingId(new UUID(0, 0));
}
