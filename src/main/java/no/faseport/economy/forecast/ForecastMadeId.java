package no.faseport.economy.forecast;

import java.util.UUID;

/// The key of a making of a forecast, the same in every copy of the portfolio.
public record ForecastMadeId(UUID value) {
}
