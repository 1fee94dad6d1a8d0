package no.faseport.usecase;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.planfile.FileCalendar;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.WorkCalendar;

/// The calendars that a plan from a file, or for one, is worked by: those of the file by their keys, and which of the
/// portfolio's each of them is.
record PlanCalendars(WorkCalendar standard, Map<Integer, CalendarId> ids, Map<CalendarId, WorkCalendar> named) {
    /// Everything by the Norwegian working calendar.
    static PlanCalendars norwegian() {
        return new PlanCalendars(WorkCalendar.norwegian(), Map.of(), Map.of());
    }

    /// What the Norwegian working calendar is in a file.
    static FileCalendar norwegian(int key, String name) {
        return new FileCalendar(key, name, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true, List.of());
    }

    /// Which of the portfolio's calendars the file's calendar with this key is.
    Optional<CalendarId> id(int key) {
        return Optional.ofNullable(ids.get(key));
    }

    /// The days that a line following the file's calendar `key` is worked on.
    WorkCalendar working(Optional<Integer> key) {
        return key.flatMap(this::id).map(named::get).orElse(standard);
    }

    Calendars facts() {
        return new Calendars(standard, named);
    }
}
