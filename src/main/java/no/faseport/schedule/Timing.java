package no.faseport.schedule;

import java.time.LocalDate;

/// When an activity happens, can happen and must happen: finishes are the last day of work, floats are in working days of
/// the activity's calendar.
///
/// `start` and `finish` are the plan's; they differ from the early ones only for what is to be as late as possible. A
/// finish may lie further out than the duration says, where work was interrupted at the status date. Total float is how
/// far the activity can slip before the whole plan ends later or a limit is broken, free float how far before any other
/// activity does; both are negative where it is too late already. A summary has the outermost dates and the smallest
/// floats of what is left under it.
public record Timing(LocalDate start, LocalDate finish, LocalDate earlyStart, LocalDate earlyFinish,
        LocalDate lateStart, LocalDate lateFinish, int totalFloat, int freeFloat, boolean finished) {
    /// True where a day lost here is a day lost for the plan; what is finished loses no more days.
    public boolean critical() {
        return !finished && totalFloat <= 0;
    }

    /// The two as one summary sees them.
    Timing with(Timing other) {
        var left = finished && !other.finished ? other : this;
        var also = other.finished && !finished ? this : other;
        return new Timing(earlier(start, other.start), later(finish, other.finish),
                earlier(earlyStart, other.earlyStart), later(earlyFinish, other.earlyFinish),
                earlier(lateStart, other.lateStart), later(lateFinish, other.lateFinish),
                Math.min(left.totalFloat, also.totalFloat), Math.min(left.freeFloat, also.freeFloat),
                finished && other.finished);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
