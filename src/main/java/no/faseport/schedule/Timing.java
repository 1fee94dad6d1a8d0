package no.faseport.schedule;

import java.time.LocalDate;

/// When an activity can and must happen: finishes are the last day of work, floats are in working days.
///
/// Total float is how far the activity can slip before the whole plan ends later, free float how far before any other
/// activity does. A summary has the outermost dates and the smallest floats of what is under it.
public record Timing(LocalDate earlyStart, LocalDate earlyFinish, LocalDate lateStart, LocalDate lateFinish,
        int totalFloat, int freeFloat) {
    /// True where a day lost here is a day lost for the plan.
    public boolean critical() {
        return totalFloat <= 0;
    }

    /// The two as one summary sees them.
    Timing with(Timing other) {
        return new Timing(earlier(earlyStart, other.earlyStart), later(earlyFinish, other.earlyFinish),
                earlier(lateStart, other.lateStart), later(lateFinish, other.lateFinish),
                Math.min(totalFloat, other.totalFloat), Math.min(freeFloat, other.freeFloat));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
