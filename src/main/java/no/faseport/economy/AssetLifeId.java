package no.faseport.economy;

import java.util.UUID;

/// The key of what is said of an investment's life, the same in every copy of the portfolio.
public record AssetLifeId(UUID value) {
}
