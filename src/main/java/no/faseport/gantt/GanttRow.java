package no.faseport.gantt;

import java.time.LocalDate;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// One line of the Gantt: an activity with what its place in the tree makes of it.
///
/// For a summary `start`, `finish`, `duration` and `progress` come from what is under it.
public record GanttRow(Activity activity, int depth, boolean summary, LocalDate start, LocalDate finish, int duration,
        int progress, boolean critical) {
    /// The activity's key.
    public ActivityId id() {
        return activity.id();
    }
}
