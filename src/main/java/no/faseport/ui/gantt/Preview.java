package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.Collection;
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
    /// The activities that can be tried, as they are.
    private final Map<ActivityId, Activity> before = new LinkedHashMap<>();
    private final GanttPlan plan;
    private final Calculation calculation;
    private final PlanDraft draft;

    /// Tries edits of `lines` and what is under them, and of no others.
    Preview(ReadyPlan ready, Collection<ActivityId> lines) {
        this.plan = ready.plan();
        lines.forEach(line -> ready.branch(line).forEach(one -> before.put(one.id(), one)));
        this.draft = new PlanDraft(plan.activities().getFirst().project(), List.copyOf(before.values()), List.of(),
                plan::calendarOf, plan.today(), UUID::randomUUID);
        this.calculation = plan.calculation();
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
        Map<ActivityId, Shift> shifts = new LinkedHashMap<>();
        changed.forEach(one -> shifts.put(one.id(), new Shift(before(one), one)));
        schedule.shiftsAfter(Edits.of(changed.toArray(Activity[]::new)))
                .forEach(shift -> shifts.merge(shift.before().id(), shift,
                        (put, pushed) -> new Shift(put.before(), pushed.after())));
        return List.copyOf(shifts.values());
    }

    private Activity before(Activity after) {
        return Objects.requireNonNull(before.get(after.id()));
    }
}
