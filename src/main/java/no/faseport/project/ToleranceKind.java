package no.faseport.project;

/// What a project may deviate in before its owner must be asked.
public enum ToleranceKind {
    /// Tid, in calendar days after the agreed finish.
    TIME,
    /// Kostnad, in percent over the agreed budget.
    COST,
    /// Omfang, in words.
    SCOPE,
    /// Kvalitet, in words.
    QUALITY,
    /// Usikkerhet, in words.
    RISK,
    /// Gevinster, in words.
    BENEFIT
}
