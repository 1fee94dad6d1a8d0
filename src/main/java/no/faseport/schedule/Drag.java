package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An activity moved by hand, and what has to move for its sake.
final class Drag {
    private final Schedule schedule;
    private final Calculated plan;

    Drag(Schedule schedule, Calculated plan) {
        this.schedule = schedule;
        this.plan = plan;
    }

    List<Shift> move(int moved, LocalDate start, int duration) {
        var edited = plan.network.isSummary(moved)
                ? takenAlong(moved, start)
                : List.of(put(moved, start, duration));
        return switch (schedule.after(Edits.of(edited.toArray(Activity[]::new)))) {
            case Cycle cycle -> List.of();
            case Schedule after -> consequences(edited, after);
        };
    }

    private List<Shift> consequences(List<Activity> edited, Schedule then) {
        Map<ActivityId, Activity> after = new LinkedHashMap<>();
        edited.forEach(one -> after.put(one.id(), one));
        then.shifts().forEach(shift -> after.put(shift.before().id(), shift.after()));
        var shifts = new ArrayList<Shift>();
        for (var one : after.values()) {
            var before = plan.network.activity(plan.network.find(one.id()));
            if (!before.equals(one)) {
                shifts.add(new Shift(before, one));
            }
        }
        return List.copyOf(shifts);
    }

    private Activity put(int number, LocalDate start, int duration) {
        var activity = plan.network.activity(number);
        var there = activity.at(start, duration);
        return start.equals(activity.start()) || activity.terms().manual()
                ? there
                : there.on(there.terms().with(bound(number, there)));
    }

    private Constraint bound(int number, Activity there) {
        return switch (there.terms().constraint().kind()) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, FINISH_NO_LATER ->
                Constraint.notBefore(there.start());
            case MUST_START -> Constraint.on(Constraint.Kind.MUST_START, there.start());
            case MUST_FINISH -> Constraint.on(Constraint.Kind.MUST_FINISH, there.finish(plan.lines.calendar[number]));
            case FINISH_NO_EARLIER ->
                Constraint.on(Constraint.Kind.FINISH_NO_EARLIER, there.finish(plan.lines.calendar[number]));
        };
    }

    private List<Activity> takenAlong(int summary, LocalDate start) {
        var numbers = plan.under(summary).stream().sorted().toList();
        int first = numbers.stream().mapToInt(number -> Lines.day(plan.network.activity(number).start())).min()
                .orElseThrow();
        var edited = new ArrayList<Activity>();
        for (int number : numbers) {
            var calendar = plan.lines.calendar[number];
            int days = calendar.number(Lines.day(start)) - calendar.number(first);
            if (!plan.lines.begun[number]) {
                edited.add(along(plan.network.activity(number), calendar, days));
            }
        }
        return edited;
    }

    /// Moved with its summary, an activity keeps its kind of constraint; the date moves along.
    private static Activity along(Activity activity, WorkCalendar calendar, int days) {
        var there = activity.at(WorkCalendar.atMostLast(calendar.plus(activity.start(), days)), activity.duration());
        var constraint = activity.terms().constraint();
        var date = constraint.date().map(day -> WorkCalendar.atMostLast(calendar.plus(day, days)));
        return there.on(there.terms().with(new Constraint(constraint.kind(), date)));
    }
}
