package no.faseport.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The calendars a plan works by: the one that is followed where nothing else is said, and those that activities name.
public record Calendars(WorkCalendar standard, Map<CalendarId, WorkCalendar> named) {
    /// Keeps its own map.
    public Calendars {
        named = Map.copyOf(named);
    }

    /// The municipality's calendars, for a project that works by `chosen`; without a choice by the one that is standard, and
    /// without any of them as working life in Norway does.
    public static Calendars of(Optional<CalendarId> chosen, List<NamedCalendar> all) {
        var named = all.stream().collect(Collectors.toMap(NamedCalendar::id, NamedCalendar::calendar));
        var standard = all.stream().filter(NamedCalendar::standard).map(NamedCalendar::id).findFirst();
        return new Calendars(chosen.filter(named::containsKey).or(() -> standard).map(named::get)
                .orElseGet(WorkCalendar::norwegian), named);
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
