package no.faseport.economy.edition;

import java.time.Instant;

/// Who changed something, and when.
public record Touch(String by, Instant at) {
}
