package no.faseport.gate;

import java.time.LocalDate;
import java.util.Optional;

/// A condition set in a decision: what, who answers for it, by when, and when it was fulfilled.
public record Condition(ConditionId id, int version, String text, String owner, Optional<LocalDate> deadline,
        Optional<LocalDate> fulfilledOn) {
    /// Refuses a condition that says nothing.
    public Condition {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A condition needs a text");
        }
    }
}
