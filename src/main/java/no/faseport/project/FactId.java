package no.faseport.project;

import java.util.UUID;

/// The key of something kept in a project's room, the same in every copy of the portfolio.
public record FactId(UUID value) {
}
