package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.GanttPlan;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// What has been asked for and has not come into the plan yet: nothing, or lines that were not there `before`, of which a single
/// new one is to be named.
record Expected(Optional<Set<ActivityId>> before, boolean toName) {
    static final Expected NOTHING = new Expected(Optional.empty(), false);

    /// Lines that are not in `plan`.
    static Expected beside(GanttPlan plan, boolean toName) {
        return new Expected(Optional.of(Set.copyOf(plan.activities().stream().map(Activity::id).toList())), toName);
    }

    /// Those of the lines in `plan` that were waited for.
    List<ActivityId> in(GanttPlan plan) {
        return before.map(known -> plan.activities().stream().map(Activity::id).filter(id -> !known.contains(id))
                .toList()).orElse(List.of());
    }

    /// True for a line that was waited for.
    boolean has(ActivityId line) {
        return before.filter(known -> !known.contains(line)).isPresent();
    }
}
