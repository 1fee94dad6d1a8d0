package no.faseport.schedule;

import java.util.UUID;

/// The key of a resource.
public record ResourceId(UUID value) {
}
