package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// One line of a project's plan: work that takes working days, or a milestone that takes none.
///
/// An activity that others have as their parent is a summary: its dates and progress are read from them, and its own
/// start, duration and progress are not looked at. `duration` is in working days, last day included; `ordinal` is the
/// place among the children of the same parent; `responsible` is empty where nobody is named.
public record Activity(ActivityId id, ProjectId project, Optional<ActivityId> parent, int ordinal, String name,
        LocalDate start, int duration, boolean milestone, int progress, String responsible, int version) {
    /// The longest an activity may be, in working days: about forty years.
    public static final int LONGEST = 10_000;

    /// Refuses what cannot be a line of a plan.
    public Activity {
        refuse(name.isBlank(), "an activity needs a name");
        refuse(duration < 0 || duration > LONGEST, "a duration is 0 to " + LONGEST + " working days: " + duration);
        refuse(milestone != (duration == 0), "a milestone, and only a milestone, takes no time: " + duration);
        refuse(progress < 0 || progress > 100, "progress is 0 to 100 percent: " + progress);
        refuse(ordinal < 0, "an ordinal counts from 0: " + ordinal);
        refuse(version < 0, "a version counts from 0: " + version);
        refuse(!WorkCalendar.covers(start), "a start lies in the years the calendar covers: " + start);
        refuse(parent.filter(id::equals).isPresent(), "an activity is not its own parent");
    }

    private static void refuse(boolean nonsense, String why) {
        if (nonsense) {
            throw new IllegalArgumentException(why);
        }
    }

    /// The same activity at another time.
    public Activity at(LocalDate newStart, int newDuration) {
        return new Activity(id, project, parent, ordinal, name, newStart, newDuration, milestone, progress, responsible,
                version);
    }

    /// The last day of the work; a milestone finishes when it starts.
    public LocalDate finish(WorkCalendar calendar) {
        return calendar.finish(start, duration);
    }
}
