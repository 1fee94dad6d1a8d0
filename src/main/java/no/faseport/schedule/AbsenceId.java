package no.faseport.schedule;

import java.util.UUID;

/// The key of an absence.
public record AbsenceId(UUID value) {
}
