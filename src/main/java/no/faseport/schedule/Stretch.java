package no.faseport.schedule;

import java.time.LocalDate;

/// Days of work that follow on each other, both ends included.
public record Stretch(LocalDate first, LocalDate last) {
    /// Refuses one that ends before it begins.
    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a stretch ends on or after its first day: " + first + " to " + last);
        }
    }
}
