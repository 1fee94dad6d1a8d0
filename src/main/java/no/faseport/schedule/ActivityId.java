package no.faseport.schedule;

import java.util.UUID;

/// The key of an activity, the same in every copy of the portfolio.
public record ActivityId(UUID value) {
}
