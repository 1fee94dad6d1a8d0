package no.faseport.economy;

import java.util.UUID;

/// The key of one of the municipality's own accounts, the same in every copy of the portfolio.
public record LocalAccountId(UUID value) {
}
