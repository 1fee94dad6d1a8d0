package no.faseport.planfile;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Extent;
import no.faseport.schedule.WorkCalendar;

/// One line of a plan file: work of `duration` working days from `start` to `finish`, both included, or a milestone of none.
/// Work that is late at the plan's status date goes on after it, and finishes when that is done.
///
/// `parent` is the key of the line it stands under, which comes before it; `calendar` the key of its own calendar.
public record PlanLine(int key, Optional<Integer> parent, String name, LocalDate start, LocalDate finish, int duration,
        int progress, String responsible, boolean manual, Constraint constraint, Optional<LocalDate> deadline,
        Optional<Integer> calendar, String note) {
    /// Refuses what cannot become an activity.
    public PlanLine {
        if (name.isBlank() || duration < 0 || duration > Activity.LONGEST || progress < 0 || progress > 100) {
            throw new IllegalArgumentException("not a line of a plan: " + name + ", " + duration + ", " + progress);
        }
    }

    /// What the days of its work follow from.
    public Extent extent() {
        return new Extent(start, duration, progress, manual);
    }

    /// True for work that is interrupted at the status date, by `calendar`, and finishes later for it.
    public boolean isLate(WorkCalendar calendar, Optional<LocalDate> statusDate) {
        return !finish.equals(calendar.finish(start, duration))
                && finish.equals(extent().finish(calendar, statusDate));
    }

    /// The same with another constraint.
    public PlanLine bound(Constraint another) {
        return new PlanLine(key, parent, name, start, finish, duration, progress, responsible, manual, another,
                deadline,
                calendar, note);
    }

    /// The same, standing where it is put.
    public PlanLine fixed() {
        return new PlanLine(key, parent, name, start, finish, duration, progress, responsible, true, constraint,
                deadline, calendar, note);
    }

    /// The same taking `days` working days, until `until`.
    public PlanLine lasting(int days, LocalDate until) {
        return new PlanLine(key, parent, name, start, until, days, progress, responsible, manual, constraint, deadline,
                calendar, note);
    }

    /// The same on the days `from` to `until`.
    public PlanLine on(LocalDate from, LocalDate until) {
        return new PlanLine(key, parent, name, from, until, duration, progress, responsible, manual, constraint,
                deadline, calendar, note);
    }

    /// From the earlier start to the later finish of the two.
    PlanLine spanning(PlanLine other) {
        return on(start.isBefore(other.start) ? start : other.start,
                finish.isAfter(other.finish) ? finish : other.finish);
    }

    /// What this says as a summary with the time of `span`.
    PlanLine summary(PlanLine span) {
        return new PlanLine(key, parent, name, span.start, span.finish, 1, 0, responsible, false, Constraint.SOON,
                deadline, Optional.empty(), note);
    }
}
