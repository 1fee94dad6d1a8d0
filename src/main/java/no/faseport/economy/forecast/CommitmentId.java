package no.faseport.economy.forecast;

import java.util.UUID;

/// The key of a commitment, the same in every copy of the portfolio.
public record CommitmentId(UUID value) {
    /// Stands for the key that a new commitment is given when it is written down.
    public static final CommitmentId NEW = new CommitmentId(new UUID(0, 0));
}
