package no.faseport.gate;

import java.util.List;

/// Mandatory items that were unanswered when a gate let the project pass: who answers for that, why, and which they were.
public record Overridden(String by, String reason, List<String> items) {
    /// Keeps a copy.
    public Overridden {
        items = List.copyOf(items);
    }
}
