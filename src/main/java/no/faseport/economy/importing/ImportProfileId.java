package no.faseport.economy.importing;

import java.util.UUID;

/// The key of an import profile, the same in every copy of the portfolio.
public record ImportProfileId(UUID value) {
}
