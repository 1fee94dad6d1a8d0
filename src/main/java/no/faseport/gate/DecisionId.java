package no.faseport.gate;

import java.util.UUID;

/// The key of a decision, the same in every copy of the portfolio.
public record DecisionId(UUID value) {
}
