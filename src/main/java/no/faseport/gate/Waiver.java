package no.faseport.gate;

/// Who lets a gate pass though mandatory items are unanswered, and why.
public record Waiver(String by, String reason) {
    /// True where both are said.
    public boolean isSaid() {
        return !by.isBlank() && !reason.isBlank();
    }
}
