package no.faseport.gate;

import java.util.UUID;

/// The key of a condition set in a decision, the same in every copy of the portfolio.
public record ConditionId(UUID value) {
}
