package no.faseport.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.forecast.ForecastTask.PlanProgress;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calendars;
import no.faseport.store.Work;

/// How much of the work a plan has in a year is done, weighted by working days.
///
/// An activity's done days are its progress times its duration, done from its beginning on; what lies in other years counts
/// neither as planned nor as done. The share stands on the plan's status date, or today where it has none.
record PlannedWork(List<Activity> activities, Calendars calendars, Optional<LocalDate> statusDate, LocalDate today) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The plan of `project`, as it stands in the store.
    static PlannedWork of(Work work, ProjectId project, LocalDate today) {
        return new PlannedWork(work.plans().activities(project), work.calendars().of(project),
                work.planTerms().of(project).statusDate(), today);
    }

    /// How much of the work of `year` is done; nothing where there is none in it.
    Optional<PlanProgress> in(int year) {
        var parents = new HashSet<ActivityId>();
        activities.forEach(one -> one.parent().ifPresent(parents::add));
        var planned = BigDecimal.ZERO;
        var done = BigDecimal.ZERO;
        for (var one : activities) {
            if (!parents.contains(one.id()) && one.duration() > 0) {
                var before = BigDecimal.valueOf(days(one, 1, year - 1));
                var within = BigDecimal.valueOf(days(one, year, year));
                var worked = BigDecimal.valueOf(one.duration()).multiply(BigDecimal.valueOf(one.progress()))
                        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
                planned = planned.add(within);
                done = done.add(worked.subtract(before).max(BigDecimal.ZERO).min(within));
            }
        }
        return planned.signum() == 0
                ? Optional.empty()
                : Optional.of(new PlanProgress(done.divide(planned, 4, RoundingMode.HALF_UP),
                        statusDate.orElse(today)));
    }

    /// The working days of an activity from the first of `from` to the last day of `until`.
    private int days(Activity one, int from, int until) {
        var calendar = calendars.of(one.terms());
        int days = 0;
        for (var stretch : one.extent().stretches(calendar, statusDate)) {
            var first = later(stretch.first(), Year.of(from).atDay(1));
            var after = stretch.last().plusDays(1);
            var end = Year.of(until + 1).atDay(1);
            var last = after.isBefore(end) ? after : end;
            days += last.isAfter(first) ? calendar.workdaysBetween(first, last) : 0;
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
