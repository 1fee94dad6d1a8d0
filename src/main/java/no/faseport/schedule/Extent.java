package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the days of an activity's work follow from when it has its start: how long it takes and how far it has come.
///
/// `duration` is in working days, `progress` in percent. Work that has begun is interrupted at the status date where less is
/// done than that date would have it, and goes on after it; what is manual is not.
public record Extent(LocalDate start, int duration, int progress, boolean manual) {
    /// The last day of the work by `calendar`; a milestone finishes when it starts.
    public LocalDate finish(WorkCalendar calendar, Optional<LocalDate> statusDate) {
        return isBegun()
                ? LocalDate.ofEpochDay(begun(calendar, statusDate).last(calendar, Lines.day(start)))
                : calendar.finish(start, duration);
    }

    /// The days the work takes, in one stretch, or where it is interrupted in two: what is done, and what is left.
    public List<Stretch> stretches(WorkCalendar calendar, Optional<LocalDate> statusDate) {
        var finish = finish(calendar, statusDate);
        if (isBegun()) {
            var begun = begun(calendar, statusDate);
            if (begun.left() > 0 && begun.resumed() > calendar.number(Lines.day(start)) + begun.done()) {
                var rest = new Stretch(LocalDate.ofEpochDay(calendar.day(begun.resumed())), finish);
                return begun.done() == 0
                        ? List.of(rest)
                        : List.of(new Stretch(start, calendar.finish(start, begun.done())), rest);
            }
        }
        return List.of(new Stretch(start, finish));
    }

    /// The least duration with which the work ends on `finish` or after it, as far as it has come; at least a day.
    public int until(LocalDate finish, WorkCalendar calendar, Optional<LocalDate> statusDate) {
        int least = 1;
        int most = Math.clamp((long) calendar.workdaysBetween(start, finish.plusDays(1)), 1, Activity.LONGEST);
        while (least < most) {
            int middle = (least + most) / 2;
            if (lasting(middle).finish(calendar, statusDate).isBefore(finish)) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    private Extent lasting(int days) {
        return new Extent(start, days, progress, manual);
    }

    private boolean isBegun() {
        return progress > 0 && !manual && duration > 0;
    }

    private Begun begun(WorkCalendar calendar, Optional<LocalDate> statusDate) {
        return Begun.of(calendar, Lines.day(start), duration, progress,
                statusDate.map(Lines::day).orElse(Dates.NEVER));
    }
}
