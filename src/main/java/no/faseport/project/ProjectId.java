package no.faseport.project;

import java.util.UUID;

/// The key of a project, the same in every copy of the portfolio.
public record ProjectId(UUID value) {
}
