package no.faseport.benefit;

import java.util.UUID;

/// The key of a measurement.
public record MeasurementId(UUID value) {
}
