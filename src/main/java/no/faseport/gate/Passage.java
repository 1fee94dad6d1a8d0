package no.faseport.gate;

/// The names of the phases a project stood in before and after a decision; the same where it stayed.
public record Passage(String from, String to) {
    /// True where it came to another phase.
    public boolean moves() {
        return !from.equals(to);
    }
}
