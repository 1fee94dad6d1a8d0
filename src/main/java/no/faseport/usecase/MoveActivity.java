package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Shift;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Said;
import no.faseport.store.Work;

/// Gives an activity another time; what waits for it moves along, in the same change.
public final class MoveActivity {
    private final Workplace place;
    private final WorkCalendar calendar = WorkCalendar.norwegian();

    /// For the portfolio of `place`.
    public MoveActivity(Workplace place) {
        this.place = place;
    }

    /// Lets `activity` start on the first working day from `start`, as long as it was.
    public Result<ActivityId> to(ActivityId activity, LocalDate start) {
        return place.store().change(place.author(), work -> {
            var before = work.plans().find(activity).orElseThrow();
            return said(before, start, shifted(work, before, start));
        });
    }

    /// Lets `activity` start on the first working day from `start` and take `duration` working days; 0 makes it a milestone.
    public Result<ActivityId> to(ActivityId activity, LocalDate start, int duration) {
        if (duration < 0 || duration > Activity.LONGEST) {
            return Result.refused("plan.refused.duration", Activity.LONGEST);
        }
        return place.store().change(place.author(), work -> {
            var before = work.plans().find(activity).orElseThrow();
            return said(before, start, shifted(work, before.at(before.start(), duration), start));
        });
    }

    /// Writes the activity as `wanted` from `start`, and everything it pushes.
    private Result<Integer> shifted(Work work, Activity wanted, LocalDate start) {
        var all = new ArrayList<>(work.plans().activities(wanted.project()));
        all.replaceAll(one -> one.id().equals(wanted.id()) ? wanted : one);
        return switch (Schedule.of(all, work.plans().dependencies(wanted.project()), calendar)) {
            case Cycle cycle -> new Result.Refused<>(List.of(cycle.message()));
            case Schedule schedule -> {
                var shifts = schedule.move(wanted.id(), calendar.onOrAfter(start), wanted.duration()).stream()
                        .map(Shift::after).toList();
                shifts.forEach(work.plans()::save);
                if (shifts.stream().noneMatch(one -> one.id().equals(wanted.id()))) {
                    work.plans().save(wanted);
                }
                yield new Result.Done<>(shifts.size());
            }
        };
    }

    private Said<Result<ActivityId>> said(Activity before, LocalDate start, Result<Integer> moved) {
        return switch (moved) {
            case Result.Refused<Integer> refused ->
                place.said(new Result.Refused<>(refused.reasons()), "journal.nothing");
            case Result.Done<Integer> done ->
                place.said(new Result.Done<>(before.id()), "journal.plan.moved", before.name(),
                        place.words().date(calendar.onOrAfter(start)), done.value());
        };
    }
}
