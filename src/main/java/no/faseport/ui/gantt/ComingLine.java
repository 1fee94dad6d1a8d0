package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.faseport.gantt.GanttPlan;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanDraft;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// A line as it will stand in a plan once it is added, worked out from the lines about it alone: people write on it already.
///
/// @param activity what it is
/// @param place how many lines will be above it, hidden ones too
record ComingLine(Activity activity, int place) {
    private static final ProjectId NOBODYS = new ProjectId(new UUID(0, 0));

    /// What `line` adds to `plan`; last where the line it was to stand beside has gone in the meantime.
    static ComingLine of(OutlineEdit.Add line, ReadyPlan plan) {
        var beside = line.beside().filter(one -> plan.numbers().number(one) > 0);
        var near = new ArrayList<Activity>();
        beside.ifPresent(one -> {
            var branch = plan.branch(one);
            branch.getFirst().parent().flatMap(above -> plan.branch(above).stream().findFirst()).ifPresent(near::add);
            near.addAll(branch);
        });
        var draft = draft(plan.plan(), near);
        new OutlineEdit.Add(line.key(), beside, line.side(), line.name()).on(draft);
        var known = new HashSet<ActivityId>();
        near.forEach(one -> known.add(one.id()));
        var added = draft.activities().stream().filter(one -> !known.contains(one.id())).findFirst().orElseThrow();
        return new ComingLine(added, beside.map(one -> place(plan, line.side(), one))
                .orElse(plan.rows().all().size()));
    }

    private static PlanDraft draft(GanttPlan plan, List<Activity> near) {
        var project = plan.activities().stream().map(Activity::project).findFirst().orElse(NOBODYS);
        return new PlanDraft(project, near, List.of(), plan::calendarOf, plan.today(), UUID::randomUUID);
    }

    private static int place(ReadyPlan plan, OutlineEdit.Side side, ActivityId beside) {
        int place = plan.numbers().number(beside) - 1;
        return side == OutlineEdit.Side.ABOVE ? place : plan.below(place);
    }
}
