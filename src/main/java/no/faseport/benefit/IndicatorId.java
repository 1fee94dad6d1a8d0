package no.faseport.benefit;

import java.util.UUID;

/// The key of a indicator.
public record IndicatorId(UUID value) {
}
