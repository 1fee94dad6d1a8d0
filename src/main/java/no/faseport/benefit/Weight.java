package no.faseport.benefit;

/// How much something counts, or how great a risk is (Gevinstrealiseringsplan, tables E and F); the name is `benefit.weight.` and the
/// constant in the bundle.
public enum Weight {
    /// Little.
    LOW,
    /// Some.
    MODERATE,
    /// Much.
    HIGH
}
