package no.faseport.gantt;

import java.time.LocalDate;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// One line of the Gantt: an activity with what its place in the tree makes of it.
///
/// For a summary `start`, `finish`, `duration` and `progress` come from what is under it.
public record GanttRow(Activity activity, int depth, boolean summary, LocalDate start, LocalDate finish, int duration,
        int progress, Room room) {
    /// The activity's key.
    public ActivityId id() {
        return activity.id();
    }

    /// True where a day lost here is a day lost for the plan.
    public boolean critical() {
        return room.urgency() == Urgency.CRITICAL;
    }

    /// True where there is little to lose.
    public boolean nearCritical() {
        return room.urgency() == Urgency.NEAR_CRITICAL;
    }

    /// True for a milestone that is not a summary.
    public boolean diamond() {
        return activity.milestone() && !summary;
    }

    /// This line with `only` under it, where there was nothing; as it is where there was.
    GanttRow over(GanttRow only) {
        return summary
                ? this
                : new GanttRow(activity, depth, true, only.start, only.finish, only.duration, only.progress, room);
    }

    /// How much room there is to slip: total float in working days, negative where dates cannot be kept.
    public record Room(Urgency urgency, int totalFloat) {
        /// All the room in the world: nothing is known of it.
        static final Room UNKNOWN = new Room(Urgency.EASY, 0);
    }

    /// How much a delay matters.
    public enum Urgency {
        /// It delays the plan.
        CRITICAL,
        /// It soon would.
        NEAR_CRITICAL,
        /// There is room.
        EASY
    }
}
