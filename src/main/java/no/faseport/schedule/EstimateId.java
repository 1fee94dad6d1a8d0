package no.faseport.schedule;

import java.util.UUID;

/// An estimate's key.
public record EstimateId(UUID value) {
}
