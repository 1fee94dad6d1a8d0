package no.faseport.store;

import java.util.Map;
import java.util.UUID;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;

/// Which calendar each activity of the portfolio follows: its own, else its project's, else the standard one.
record FollowedCalendars(Calendars calendars, Map<UUID, UUID> ofProjects) {
    /// The calendar of an activity of `project` that names `own`, or none.
    WorkCalendar of(UUID project, @Nullable UUID own) {
        var followed = own == null ? ofProjects.get(project) : own;
        return followed == null ? calendars.standard() : of(new CalendarId(followed));
    }

    private WorkCalendar of(CalendarId id) {
        return calendars.named().getOrDefault(id, calendars.standard());
    }
}
