package no.faseport.benefit;

/// What is done with a benefit (Gevinstrealiseringsplan, table C); the name is `benefit.uptake.` and the constant in the bundle.
public enum Uptake {
    /// A unit's budget becomes smaller.
    BUDGET_CUT,
    /// The service becomes better.
    QUALITY,
    /// The service becomes another.
    SERVICE,
    /// People learn.
    COMPETENCE,
    /// Something else, or not decided.
    OTHER
}
