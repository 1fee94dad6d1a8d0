package no.faseport.benefit;

import java.util.UUID;

/// The key of an indicator.
public record IndicatorId(UUID value) {
}
