package no.faseport.schedule;

import java.util.Map;

/// The calendars a plan works by: the one that is followed where nothing else is said, and those that activities name.
public record Calendars(WorkCalendar standard, Map<CalendarId, WorkCalendar> named) {
    /// Keeps its own map.
    public Calendars {
        named = Map.copyOf(named);
    }

    /// One calendar for everything.
    public static Calendars only(WorkCalendar standard) {
        return new Calendars(standard, Map.of());
    }

    /// The calendar of an activity on these terms; the standard one where theirs is not among them.
    public WorkCalendar of(Terms terms) {
        return terms.calendar().map(id -> named.getOrDefault(id, standard)).orElse(standard);
    }
}
