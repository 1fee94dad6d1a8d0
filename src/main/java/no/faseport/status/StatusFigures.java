package no.faseport.status;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;

/// A project's figures at the moment of a report: where it stood, money over all years, and the day the plan ends.
///
/// @param nextGate the code and title of the gate it stood before; empty where there was none
public record StatusFigures(String phase, String nextGate, Optional<LocalDate> nextGateOn, Money budget, Money actual,
        Money forecast, Optional<LocalDate> finish) {
    /// Budget less forecast: mindreforbruk (+), merforbruk (−).
    public Money deviation() {
        return budget.minus(forecast);
    }
}
