package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// Which calendar each activity of the portfolio follows: its own, else its project's, else the standard one; and up to which
/// day each project's progress is told, where it says so.
public record FollowedCalendars(Calendars calendars, Map<ProjectId, CalendarId> ofProjects,
        Map<ProjectId, LocalDate> statusDates) {
    /// Keeps its own maps.
    public FollowedCalendars {
        ofProjects = Map.copyOf(ofProjects);
        statusDates = Map.copyOf(statusDates);
    }

    /// One calendar for everything.
    public static FollowedCalendars only(WorkCalendar standard) {
        return new FollowedCalendars(Calendars.only(standard), Map.of(), Map.of());
    }

    /// The day up to which progress is told in `project`, if it says so.
    public Optional<LocalDate> statusDate(ProjectId project) {
        return Optional.ofNullable(statusDates.get(project));
    }

    /// The calendar that is followed where nothing else is said.
    public WorkCalendar standard() {
        return calendars.standard();
    }

    /// The calendar of an activity.
    public WorkCalendar of(Activity activity) {
        return of(activity.project(), activity.terms().calendar());
    }

    /// The last day of the work of an activity of `project` that names the calendar `own`, or none.
    public LocalDate finish(ProjectId project, Optional<CalendarId> own, Extent extent) {
        return extent.finish(of(project, own), statusDate(project));
    }

    /// The days on which an activity is worked on, in one stretch or in two.
    List<Stretch> stretches(Activity activity) {
        return activity.extent().stretches(of(activity), statusDate(activity.project()));
    }

    /// The calendar of an activity of `project` that names `own`, or none.
    public WorkCalendar of(ProjectId project, Optional<CalendarId> own) {
        return own.or(() -> Optional.ofNullable(ofProjects.get(project)))
                .map(id -> calendars.named().getOrDefault(id, calendars.standard())).orElse(calendars.standard());
    }
}
