package no.faseport.benefit;

import java.util.UUID;

/// The key of a year of a benefit.
public record BenefitYearId(UUID value) {
}
