package no.faseport.schedule;

import java.util.UUID;

/// The key of an assignment.
public record AssignmentId(UUID value) {
}
