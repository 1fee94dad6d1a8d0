package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.GanttPlan;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// Lines that have been pasted and have not come into the plan yet: nothing, or those that were not there `before`.
record Expected(Optional<Set<ActivityId>> before) {
    static final Expected NOTHING = new Expected(Optional.empty());

    /// Lines that are not in `plan`.
    static Expected beside(GanttPlan plan) {
        return new Expected(Optional.of(Set.copyOf(plan.activities().stream().map(Activity::id).toList())));
    }

    /// Those of the lines in `plan` that were waited for.
    List<ActivityId> in(GanttPlan plan) {
        return before.map(known -> plan.activities().stream().map(Activity::id).filter(id -> !known.contains(id))
                .toList()).orElse(List.of());
    }
}
