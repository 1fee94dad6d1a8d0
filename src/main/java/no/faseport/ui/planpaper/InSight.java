package no.faseport.ui.planpaper;

import java.time.LocalDate;
import java.util.Set;
import no.faseport.schedule.ActivityId;

/// What was in sight in the plan when its printing was asked for.
///
/// @param from the first day
/// @param until the last day
/// @param closed the summaries that were closed
public record InSight(LocalDate from, LocalDate until, Set<ActivityId> closed) {
    /// Keeps a copy.
    public InSight {
        closed = Set.copyOf(closed);
    }
}
