package no.faseport.schedule;

import java.util.UUID;

/// The key of days that a working calendar has otherwise than usual.
public record CalendarDaysId(UUID value) {
}
