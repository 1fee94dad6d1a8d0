package no.faseport.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A working calendar that knows no arithmetic and walks from day to day.
final class SlowCalendar {
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 20 * 365;

    private final Set<DayOfWeek> weekdays;
    private final boolean holidays;
    private final List<SpecialDays> special;
    private final boolean[] known = new boolean[DAYS];

    SlowCalendar(Set<DayOfWeek> weekdays, boolean holidays, List<SpecialDays> special) {
        this.weekdays = weekdays;
        this.holidays = holidays;
        this.special = special;
        for (int day = 0; day < DAYS; day++) {
            known[day] = found(BEGINNING.plusDays(day));
        }
    }

    /// The calendar that is tested against it.
    WorkCalendar quick() {
        return WorkCalendar.of(weekdays, holidays, special);
    }

    boolean works(LocalDate day) {
        return known[Math.toIntExact(day.toEpochDay() - BEGINNING.toEpochDay())];
    }

    private boolean found(LocalDate day) {
        for (var range : special.reversed()) {
            if (!day.isBefore(range.from()) && !day.isAfter(range.until())) {
                return range.worked();
            }
        }
        return weekdays.contains(day.getDayOfWeek()) && !(holidays && Holiday.on(day).isPresent());
    }

    LocalDate onOrAfter(LocalDate day) {
        return works(day) ? day : onOrAfter(day.plusDays(1));
    }

    LocalDate onOrBefore(LocalDate day) {
        return works(day) ? day : onOrBefore(day.minusDays(1));
    }

    /// So many working days after the first one on or after `day`.
    LocalDate plus(LocalDate day, int days) {
        var at = onOrAfter(day);
        for (int walked = 0; walked < Math.abs(days); walked++) {
            at = days > 0 ? onOrAfter(at.plusDays(1)) : onOrBefore(at.minusDays(1));
        }
        return at;
    }

    /// The working days after `day` until `then` and with it; negative where that is the earlier.
    int between(LocalDate day, LocalDate then) {
        int days = 0;
        for (var at = day; at.isBefore(then);) {
            at = at.plusDays(1);
            days += works(at) ? 1 : 0;
        }
        for (var at = day; at.isAfter(then); at = at.minusDays(1)) {
            days -= works(at) ? 1 : 0;
        }
        return days;
    }

    LocalDate finish(LocalDate start, int duration) {
        return duration == 0 ? start : plus(start, duration - 1);
    }
}
