package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;

/// Somebody who plans one project in tests.
public final class Planner {
    private final Replan replan;
    private final ProjectId project;

    /// Plans `project` at `place`.
    public Planner(Workplace place, ProjectId project) {
        this.replan = new Replan(place);
        this.project = project;
    }

    /// Adds an activity of a week, last of all.
    public ActivityId add(String name) {
        return replan.edit(project, new OutlineEdit.Add(Optional.empty(), OutlineEdit.Side.BELOW, name)).ifDone()
                .orElseThrow().added().getFirst();
    }

    /// Adds an activity at a time, a milestone where it takes no days.
    public ActivityId add(String name, LocalDate start, int duration) {
        var added = add(name);
        span(added, start, duration);
        return added;
    }

    /// Gives an activity another time.
    public void span(ActivityId activity, LocalDate start, int duration) {
        replan.edit(project, new TimeEdit.Span(activity, start, duration)).ifDone().orElseThrow();
    }

    /// Moves an activity.
    public void start(ActivityId activity, LocalDate start) {
        replan.edit(project, new TimeEdit.Start(activity, start)).ifDone().orElseThrow();
    }

    /// Removes an activity.
    public void remove(ActivityId activity) {
        replan.edit(project, new OutlineEdit.Remove(List.of(activity))).ifDone().orElseThrow();
    }
}
