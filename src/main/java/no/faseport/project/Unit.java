package no.faseport.project;

/// A unit of the municipality (ansvar/enhet), by the number it has in the accounts.
public record Unit(UnitId id, int version, String number, String name) {
    /// Refuses a unit without a number.
    public Unit {
        if (number.isBlank()) {
            throw new IllegalArgumentException("A unit needs a number");
        }
    }
}
