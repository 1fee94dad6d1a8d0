package no.faseport.economy.forecast;

import java.util.UUID;

/// The key of a year's growth, the same in every copy of the portfolio.
public record PriceGrowthId(UUID value) {
}
