package no.faseport.schedule;

import java.util.UUID;

/// The key of a working calendar.
public record CalendarId(UUID value) {
}
