package no.faseport.ui.gantt;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.gantt.GanttPlan;
import no.faseport.planning.PlanDraft;
import no.faseport.planning.PlanEdit;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Shift;

/// Tries edits of when things happen on a plan, one after the other, and says what each would mean for the dates.
final class Preview {
    private final GanttPlan plan;
    private final PlanDraft draft;

    Preview(GanttPlan plan) {
        this.plan = plan;
        this.draft = new PlanDraft(plan.activities().getFirst().project(), plan.activities(), plan.dependencies(),
                _ -> plan.calendar(), plan.today(), UUID::randomUUID);
    }

    /// What must move for `edit`, whatever was tried before; nothing where it cannot be done.
    List<Shift> of(PlanEdit edit) {
        draft.restore();
        if (edit.on(draft).isPresent()) {
            return List.of();
        }
        var after = draft.activities();
        return switch (Schedule.of(after, draft.dependencies(), plan.calendar())) {
            case Cycle cycle -> draft.changed().stream().map(one -> new Shift(before(one), one.start(), one.duration()))
                    .toList();
            case Schedule schedule -> IntStream.range(0, after.size()).mapToObj(i -> shift(after.get(i), schedule))
                    .filter(shift -> !shift.before().start().equals(shift.start())
                            || shift.before().duration() != shift.duration())
                    .toList();
        };
    }

    private Shift shift(Activity one, Schedule schedule) {
        return new Shift(before(one), schedule.timing(one.id()).earlyStart(), one.duration());
    }

    private Activity before(Activity one) {
        return plan.activities().stream().filter(was -> was.id().equals(one.id())).findFirst().orElse(one);
    }
}
