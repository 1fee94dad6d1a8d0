package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;

/// When an activity was to happen, as a baseline keeps it, and what it was most likely to cost where somebody had estimated that.
///
/// `finish` is the last day of the work, `duration` is in working days. A summary has the outermost dates of what was under it.
public record PlannedActivity(ActivityId activity, String name, LocalDate start, LocalDate finish, int duration,
        boolean milestone, Optional<Money> cost) {
    /// Refuses work that ends before it begins.
    public PlannedActivity {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException("work ends on or after its start: " + start + " to " + finish);
        }
    }
}
