package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.Selection;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// Lines that have been pasted and have not come into the plan yet: nothing, or those that were not there `before`; `chosen` is what
/// was chosen then.
record Expected(Optional<Set<ActivityId>> before, Selection chosen) {
    static final Expected NOTHING = new Expected(Optional.empty(), new Selection.Nothing());

    /// Lines that are not in `plan`, where `chosen` is chosen.
    static Expected beside(GanttPlan plan, Selection chosen) {
        return new Expected(Optional.of(Set.copyOf(plan.activities().stream().map(Activity::id).toList())), chosen);
    }

    /// True where they may be chosen when they come: a dependency or a gate that somebody has gone to meanwhile stays chosen, so
    /// that the next key is about that.
    boolean allows(Selection now) {
        return switch (now) {
            case Selection.Nothing nothing -> true;
            case Selection.Lines lines -> true;
            case Selection.Chain chain -> chain.equals(chosen);
            case Selection.AtGate gate -> gate.equals(chosen);
        };
    }

    /// Those of the lines in `plan` that were waited for.
    List<ActivityId> in(GanttPlan plan) {
        return before.map(known -> plan.activities().stream().map(Activity::id).filter(id -> !known.contains(id))
                .toList()).orElse(List.of());
    }
}
