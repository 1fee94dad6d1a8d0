package no.faseport.economy.importing;

import java.util.UUID;

/// The key of an import that was done, the same in every copy of the portfolio.
public record ImportRunId(UUID value) {
}
