package no.faseport.ui.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import no.faseport.gantt.TimeScale;
import no.faseport.schedule.WorkCalendar;

/// Where a dragged bar falls in place: on days where days can be told apart, on weeks where they cannot.
enum Snap {
    /// On any working day.
    DAY,
    /// Starts on Mondays and finishes before them.
    WEEK;

    private static final double A_DAY_IN_SIGHT = 4;

    /// What suits the scale.
    static Snap of(TimeScale scale) {
        return scale.pixelsPerDay() >= A_DAY_IN_SIGHT ? DAY : WEEK;
    }

    /// The start nearest to `wanted`.
    LocalDate start(LocalDate wanted, WorkCalendar calendar) {
        return calendar.onOrAfter(this == DAY ? wanted : monday(wanted));
    }

    /// The last day of work nearest to `wanted`.
    LocalDate finish(LocalDate wanted, WorkCalendar calendar) {
        return this == DAY ? wanted : calendar.onOrBefore(monday(wanted.plusDays(1)).minusDays(1));
    }

    private static LocalDate monday(LocalDate near) {
        return near.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
