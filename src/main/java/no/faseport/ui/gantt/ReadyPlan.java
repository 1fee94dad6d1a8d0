package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Violation;

/// A plan, calculated, with all that takes time in a large one, so that it can be worked out off the window's thread.
///
/// @param plan the plan; its schedule is known unless activities wait for each other in a circle or its lines are projects
/// @param closed the summaries that are closed
/// @param rows the lines as they are seen then
/// @param numbers the lines' numbers
/// @param broken what the plan promises and does not keep; whole projects promise nothing here
/// @param extent the plan's first and last date
record ReadyPlan(GanttPlan plan, Set<ActivityId> closed, GanttRows rows, LineNumbers numbers, List<Violation> broken,
        List<LocalDate> extent) {
    /// Makes `plan` ready to be shown.
    static ReadyPlan of(GanttPlan plan, Set<ActivityId> closed) {
        var calculated = plan.calculated();
        var rows = GanttRows.of(calculated, closed);
        return new ReadyPlan(calculated, Set.copyOf(closed), rows, new LineNumbers(calculated, rows.all()),
                schedule(calculated).map(Schedule::violations).orElse(List.of()), calculated.extent());
    }

    /// The plan's schedule, where it has one.
    Optional<Schedule> schedule() {
        return schedule(plan);
    }

    private static Optional<Schedule> schedule(GanttPlan plan) {
        return plan.facts().calculation().flatMap(found -> switch (found) {
            case Schedule schedule -> Optional.of(schedule);
            case Cycle cycle -> Optional.empty();
        });
    }

    /// The activity and all that is under it; nothing where the plan does not have it.
    List<Activity> branch(ActivityId activity) {
        int number = numbers.number(activity);
        return number == 0
                ? List.of()
                : rows.all().subList(number - 1, below(number - 1)).stream().map(GanttRow::activity).toList();
    }

    /// The place of the first line below the one at `place` that is not under it; lines under closed summaries count.
    int below(int place) {
        var lines = rows.all();
        int below = place + 1;
        while (below < lines.size() && lines.get(below).depth() > lines.get(place).depth()) {
            below++;
        }
        return below;
    }

    /// The same plan with one line more, of which nothing is calculated, so that people need not wait to write on it.
    ReadyPlan with(ComingLine line) {
        var more = plan.with(line.activity(), line.place());
        var lines = rows.with(more, line.place(), closed);
        return new ReadyPlan(more, closed, lines, numbers.of(lines.all()), broken, extent);
    }

    /// The same plan, with these summaries closed and no others.
    ReadyPlan closing(Set<ActivityId> others) {
        return others.equals(closed)
                ? this
                : new ReadyPlan(plan, Set.copyOf(others), rows.closing(others), numbers, broken, extent);
    }
}
