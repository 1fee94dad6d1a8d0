package no.faseport.usecase;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.WorkCalendar;

/// What the calendars of a file become in the portfolio.
///
/// @param standard what the project's plan will be worked by
/// @param chosen which calendar that is; nothing where it is the usual one
/// @param usual the calendar of a line that names none, where it is not the plan's
/// @param ids what each of the file's calendars becomes; nothing where it is the plan's
/// @param added the calendars that are new
record PlanCalendars(WorkCalendar standard, Optional<CalendarId> chosen, Optional<CalendarId> usual,
        Map<Integer, Optional<CalendarId>> ids, Map<CalendarId, WorkCalendar> named, List<NamedCalendar> added) {
    /// The Norwegian working calendar as a file has it.
    static FileCalendar norwegian(int key, String name) {
        return new FileCalendar(key, name, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true, List.of());
    }

    /// One of the portfolio's calendars as a file has it.
    static FileCalendar file(int key, NamedCalendar calendar) {
        return new FileCalendar(key, calendar.name(), calendar.weekdays(), calendar.holidays(),
                calendar.days().stream().map(one -> new FileDay(one.days().from(), one.days().until(),
                        one.days().worked(), one.name())).toList());
    }

    /// The calendar of a line that names the file's calendar `key`, or none.
    Optional<CalendarId> id(Optional<Integer> key) {
        return key.filter(ids::containsKey).map(known -> Objects.requireNonNull(ids.get(known))).orElse(usual);
    }

    /// The days that such a line is worked on.
    WorkCalendar working(Optional<Integer> key) {
        return id(key).map(named::get).orElse(standard);
    }

    Calendars facts() {
        return new Calendars(standard, named);
    }
}
