package no.faseport.economy.forecast;

import java.util.UUID;

/// The key of a month's own time, the same in every copy of the portfolio.
public record InternalTimeId(UUID value) {
}
