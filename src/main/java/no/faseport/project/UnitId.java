package no.faseport.project;

import java.util.UUID;

/// The key of a unit, the same in every copy of the portfolio.
public record UnitId(UUID value) {
}
