package no.faseport.gate;

import java.util.UUID;

/// The key of a project's gate, the same in every copy of the portfolio.
public record GateId(UUID value) {
}
