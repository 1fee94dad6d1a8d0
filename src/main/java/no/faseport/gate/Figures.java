package no.faseport.gate;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;

/// What a decision rests on: money over all years, and the day the plan ends.
public record Figures(Money budget, Money actual, Money forecast, Optional<LocalDate> finish) {
}
