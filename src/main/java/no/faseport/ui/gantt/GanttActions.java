package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.UUID;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;

/// What people can do in a Gantt: each gesture is one call, and the Gantt changes nothing itself.
///
/// Whoever answers does the use case and then shows the Gantt its new plan.
public interface GanttActions {
    /// True where anything can be changed at all; where not, nothing below does anything.
    default boolean canChange() {
        return true;
    }

    /// The activity, with everything under it where it is a summary, shall start at `newStart`.
    void move(ActivityId activity, LocalDate newStart);

    /// The activity shall start at `newStart` and take `newDuration` working days, or none as a milestone.
    void resize(ActivityId activity, LocalDate newStart, int newDuration);

    /// The activity shall be called `name`, which is never blank.
    void rename(ActivityId activity, String name);

    /// So many percent of the activity are done, 0 to 100.
    void setProgress(ActivityId activity, int percent);

    /// Who does it; empty for nobody.
    void setResponsible(ActivityId activity, String responsible);

    /// The plan's first activity.
    void addFirst();

    /// One more activity below `activity`, with the same parent.
    void addAfter(ActivityId activity);

    /// The activity goes, with everything under it.
    void remove(ActivityId activity);

    /// The successor shall wait for the predecessor, without lag.
    void link(ActivityId predecessor, ActivityId successor);

    /// The dependency goes.
    void unlink(DependencyId dependency);

    /// The dependency's lag in working days, negative for a lead.
    void setLag(DependencyId dependency, int lag);

    /// Show the gate's own page.
    void openGate(UUID gate);
}
