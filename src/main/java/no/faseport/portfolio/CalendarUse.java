package no.faseport.portfolio;

import no.faseport.schedule.NamedCalendar;

/// A working calendar, and how many plans and activities name it.
public record CalendarUse(NamedCalendar calendar, int uses) {
}
