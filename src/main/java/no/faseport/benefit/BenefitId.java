package no.faseport.benefit;

import java.util.UUID;

/// The key of a benefit.
public record BenefitId(UUID value) {
}
