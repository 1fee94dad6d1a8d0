package no.faseport.schedule;

import java.util.Map;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// Which calendar each activity of the portfolio follows: its own, else its project's, else the standard one.
public record FollowedCalendars(Calendars calendars, Map<ProjectId, CalendarId> ofProjects) {
    /// Keeps its own map.
    public FollowedCalendars {
        ofProjects = Map.copyOf(ofProjects);
    }

    /// One calendar for everything.
    public static FollowedCalendars only(WorkCalendar standard) {
        return new FollowedCalendars(Calendars.only(standard), Map.of());
    }

    /// The calendar that is followed where nothing else is said.
    public WorkCalendar standard() {
        return calendars.standard();
    }

    /// The calendar of an activity.
    public WorkCalendar of(Activity activity) {
        return of(activity.project(), activity.terms().calendar());
    }

    /// The calendar of an activity of `project` that names `own`, or none.
    public WorkCalendar of(ProjectId project, Optional<CalendarId> own) {
        return own.or(() -> Optional.ofNullable(ofProjects.get(project)))
                .map(id -> calendars.named().getOrDefault(id, calendars.standard())).orElse(calendars.standard());
    }
}
