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
        LocalDate start, int duration, boolean milestone, int progress, String responsible, Terms terms, String note,
        int version) {
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

    /// A new activity on the usual terms, from `start` on; a milestone where it takes no time.
    public static Activity planned(ActivityId id, ProjectId project, Optional<ActivityId> parent, int ordinal,
            String name, LocalDate start, int duration) {
        return new Activity(id, project, parent, ordinal, name, start, duration, duration == 0, 0, "",
                Terms.from(start), "", 1);
    }

    /// The same activity at another time; one that was bound to its start is bound to the new one.
    public Activity at(LocalDate newStart, int newDuration) {
        return new Activity(id, project, parent, ordinal, name, newStart, newDuration, newDuration == 0, progress,
                responsible, terms.moved(start, newStart), note, version);
    }

    /// The same under another name.
    public Activity named(String another) {
        return new Activity(id, project, parent, ordinal, another, start, duration, milestone, progress, responsible,
                terms, note, version);
    }

    /// The same with another share done, in percent.
    public Activity done(int percent) {
        return new Activity(id, project, parent, ordinal, name, start, duration, milestone, percent, responsible,
                terms, note, version);
    }

    /// The same with another who answers for it.
    public Activity entrusted(String who) {
        return new Activity(id, project, parent, ordinal, name, start, duration, milestone, progress, who, terms, note,
                version);
    }

    /// The same on other terms.
    public Activity on(Terms others) {
        return new Activity(id, project, parent, ordinal, name, start, duration, milestone, progress, responsible,
                others, note, version);
    }

    /// The same with another note.
    public Activity noted(String another) {
        return new Activity(id, project, parent, ordinal, name, start, duration, milestone, progress, responsible,
                terms, another, version);
    }

    /// The same at another place in the outline.
    public Activity placed(Optional<ActivityId> under, int newOrdinal) {
        return new Activity(id, project, under, newOrdinal, name, start, duration, milestone, progress, responsible,
                terms, note, version);
    }

    /// What the days of its work follow from.
    public Extent extent() {
        return new Extent(start, duration, progress, terms.manual());
    }

    /// The last day of the work where nothing interrupts it; a milestone finishes when it starts.
    public LocalDate finish(WorkCalendar calendar) {
        return calendar.finish(start, duration);
    }

    /// The last day of the work of which progress is told up to `statusDate`: what is left of it lies after that.
    public LocalDate finish(WorkCalendar calendar, Optional<LocalDate> statusDate) {
        return extent().finish(calendar, statusDate);
    }
}
