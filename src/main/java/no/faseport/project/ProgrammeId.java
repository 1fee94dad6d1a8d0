package no.faseport.project;

import java.util.UUID;

/// The key of a programme, the same in every copy of the portfolio.
public record ProgrammeId(UUID value) {
}
