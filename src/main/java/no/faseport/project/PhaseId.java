package no.faseport.project;

import java.util.UUID;

/// The key of a phase of a phase model, the same in every copy of the portfolio.
public record PhaseId(UUID value) {
}
