package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.faseport.gantt.GanttPlan;
import no.faseport.planning.PlanDraft;
import no.faseport.planning.PlanEdit;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Edits;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Shift;

/// Tries edits of when things happen on a plan, one after the other, and says what each would mean for the dates.
final class Preview {
    private final Map<ActivityId, Activity> before = new HashMap<>();
    private final GanttPlan plan;
    private final Calculation calculation;
    private final PlanDraft draft;

    Preview(GanttPlan plan) {
        this.plan = plan;
        this.draft = new PlanDraft(plan.activities().getFirst().project(), plan.activities(), plan.dependencies(),
                plan::calendarOf, plan.today(), UUID::randomUUID);
        this.calculation = plan.calculation();
        plan.activities().forEach(one -> before.put(one.id(), one));
    }

    /// How many working days `activity` takes to end on `finish`.
    int duration(Activity activity, LocalDate finish) {
        return plan.duration(activity, finish);
    }

    /// What must move for `edit`, whatever was tried before; nothing where it cannot be done.
    List<Shift> of(PlanEdit edit) {
        draft.restore();
        if (edit.on(draft).isPresent()) {
            return List.of();
        }
        var changed = draft.changed();
        return switch (calculation) {
            case Cycle cycle -> changed.stream().map(one -> new Shift(before(one), one)).toList();
            case Schedule schedule -> shifts(changed, schedule);
        };
    }

    /// What has been put elsewhere and what has to move for its sake; where those are the same, it is written once.
    private List<Shift> shifts(List<Activity> changed, Schedule schedule) {
        Map<ActivityId, Activity> after = new LinkedHashMap<>();
        changed.forEach(one -> after.put(one.id(), one));
        if (schedule.after(Edits.of(changed.toArray(Activity[]::new))) instanceof Schedule moved) {
            moved.shifts().forEach(shift -> after.put(shift.before().id(), shift.after()));
        }
        return after.values().stream().map(one -> new Shift(before(one), one)).toList();
    }

    private Activity before(Activity after) {
        return Objects.requireNonNull(before.get(after.id()));
    }
}
