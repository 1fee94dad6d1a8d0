package no.faseport.steering;

import java.util.UUID;

/// The key of a meeting, the same in every copy of the portfolio.
public record MeetingId(UUID value) {
}
