package no.faseport.schedule;

import java.util.UUID;

/// The key of a dependency, the same in every copy of the portfolio.
public record DependencyId(UUID value) {
}
