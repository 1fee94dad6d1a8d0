package no.faseport.economy.system;

import java.util.UUID;

/// The key of a system, the same in every copy of the portfolio.
public record ItSystemId(UUID value) {
}
