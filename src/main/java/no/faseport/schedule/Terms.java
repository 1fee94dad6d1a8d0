package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// On what terms an activity is planned.
///
/// A manual activity stands where it was put, whatever its dependencies say. A deadline moves nothing and is only held against
/// the finish. Without a calendar of its own the activity follows its project's.
public record Terms(boolean manual, Constraint constraint, Optional<LocalDate> deadline,
        Optional<CalendarId> calendar) {
    /// Those of most activities: automatic, and as soon as possible.
    private static final Terms USUAL = new Terms(false, Constraint.SOON, Optional.empty(), Optional.empty());

    /// Refuses a deadline that no calendar covers.
    public Terms {
        if (deadline.filter(day -> !WorkCalendar.covers(day)).isPresent()) {
            throw new IllegalArgumentException("a deadline lies in the years the calendar covers: " + deadline);
        }
    }

    /// These terms, which all activities share that are on the usual ones: they are most of a plan.
    public static Terms of(boolean manual, Constraint constraint, Optional<LocalDate> deadline,
            Optional<CalendarId> calendar) {
        boolean usual = !manual && constraint.equals(Constraint.SOON) && deadline.isEmpty() && calendar.isEmpty();
        return usual ? USUAL : new Terms(manual, constraint, deadline, calendar);
    }

    /// Automatic, from `start` on.
    public static Terms from(LocalDate start) {
        return on(Constraint.notBefore(start));
    }

    /// Automatic, bound by `constraint` alone.
    public static Terms on(Constraint constraint) {
        return of(false, constraint, Optional.empty(), Optional.empty());
    }

    /// The same with another constraint.
    public Terms with(Constraint another) {
        return new Terms(manual, another, deadline, calendar);
    }

    /// The same after a start moved from `before` to `after`: where the activity was bound not to start before, it is bound anew.
    Terms moved(LocalDate before, LocalDate after) {
        return constraint.equals(Constraint.notBefore(before)) ? with(Constraint.notBefore(after)) : this;
    }
}
