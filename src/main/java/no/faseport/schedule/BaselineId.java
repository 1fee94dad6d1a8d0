package no.faseport.schedule;

import java.util.UUID;

/// The key of a baseline.
public record BaselineId(UUID value) {
}
