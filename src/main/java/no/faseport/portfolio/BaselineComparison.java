package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.Variance;

/// A project's plan held against one of its baselines: each activity, the day the plan ends, and what the project is to cost.
///
/// `days` are the working days the end has moved, positive where it now is later, and 0 where one of the plans is empty.
public record BaselineComparison(Baseline baseline, Variance variance, Optional<LocalDate> finishThen,
        Optional<LocalDate> finishNow, int days, Money costNow) {
    /// How much dearer the project has become.
    public Money dearer() {
        return costNow.minus(baseline.cost());
    }
}
