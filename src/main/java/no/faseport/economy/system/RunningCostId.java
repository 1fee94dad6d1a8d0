package no.faseport.economy.system;

import java.util.UUID;

/// The key of a running cost, the same in every copy of the portfolio.
public record RunningCostId(UUID value) {
}
