package no.faseport.interchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.WorkCalendar;

/// When late work was left and when it goes on after the status date, in the hours of a day from eight to five.
///
/// As much as is done of a day is over when the work goes on, so that it ends with a day, and what waits for it begins with one.
record Interruption(LocalDateTime stop, LocalDateTime resume) {
    private static final int A_DAY = 8 * 60 * 60;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime ONE = LocalTime.of(13, 0);

    /// That of `line`, where it ends later than its work alone would have it.
    static Optional<Interruption> of(PlanLine line, WorkCalendar calendar, Optional<LocalDate> statusDate) {
        return line.isLate(calendar, statusDate)
                ? Optional.of(of(line, calendar,
                        line.extent().stretches(calendar, statusDate).getLast().first()))
                : Optional.empty();
    }

    private static Interruption of(PlanLine line, WorkCalendar calendar, LocalDate goesOn) {
        long done = (long) A_DAY * line.duration() * line.progress() / 100;
        int days = Math.toIntExact(done / A_DAY);
        int seconds = Math.toIntExact(done % A_DAY);
        var stop = seconds == 0
                ? calendar.finish(line.start(), days).atTime(Outgoing.EVENING)
                : calendar.finish(line.start(), days + 1).atTime(clock(seconds));
        return new Interruption(stop, goesOn.atTime(clock(seconds)));
    }

    /// The time of day when so much of it has been worked.
    private static LocalTime clock(int seconds) {
        var early = Outgoing.MORNING.plusSeconds(seconds);
        return early.isAfter(NOON) ? ONE.plusSeconds(early.toSecondOfDay() - NOON.toSecondOfDay()) : early;
    }
}
