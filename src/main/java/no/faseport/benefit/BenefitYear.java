package no.faseport.benefit;

import java.util.Optional;
import no.faseport.economy.Money;

/// A year of a benefit in kroner: what was planned, and what came of it; nothing where nobody has told yet.
public record BenefitYear(BenefitYearId id, int version, int year, Money planned, Optional<Money> realised) {
}
