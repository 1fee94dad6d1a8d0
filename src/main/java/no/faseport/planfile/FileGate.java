package no.faseport.planfile;

import java.time.LocalDate;

/// The day that the gate with this code is meant to be decided, and what the gate is called.
public record FileGate(String code, String name, LocalDate day) {
    /// Refuses one that nobody could tell from another.
    public FileGate {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a gate has a code: " + name);
        }
    }
}
