package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanEdit;
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
        return done(new OutlineEdit.Add(Optional.empty(), OutlineEdit.Side.BELOW, name)).added().getFirst();
    }

    /// Adds an activity at a time, a milestone where it takes no days.
    public ActivityId add(String name, LocalDate start, int duration) {
        var added = add(name);
        span(added, start, duration);
        return added;
    }

    /// Gives an activity another time.
    public void span(ActivityId activity, LocalDate start, int duration) {
        done(new TimeEdit.Span(activity, start, duration));
    }

    /// Moves an activity.
    public void start(ActivityId activity, LocalDate start) {
        done(new TimeEdit.Start(activity, start));
    }

    /// Removes an activity.
    public void remove(ActivityId activity) {
        done(new OutlineEdit.Remove(List.of(activity)));
    }

    private Replanned done(PlanEdit edit) {
        return replan.edit(project, edit).ifDone().orElseThrow();
    }
}
