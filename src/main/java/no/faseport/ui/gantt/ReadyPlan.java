package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRows;
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

    /// The same plan with the lines of `withMore`, which has more of them and the same promises.
    ReadyPlan with(GanttPlan withMore) {
        var more = GanttRows.of(withMore, closed);
        return new ReadyPlan(withMore, closed, more, new LineNumbers(withMore, more.all()), broken, extent);
    }

    /// The same plan, with these summaries closed and no others.
    ReadyPlan closing(Set<ActivityId> others) {
        return others.equals(closed)
                ? this
                : new ReadyPlan(plan, Set.copyOf(others), rows.closing(others), numbers, broken, extent);
    }
}
