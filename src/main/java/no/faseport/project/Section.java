package no.faseport.project;

/// The five things a project's status is told by; the name is `section.` and the constant in the bundle.
public enum Section {
    /// Fremdrift.
    PROGRESS,
    /// Økonomi.
    ECONOMY,
    /// Kvalitet.
    QUALITY,
    /// Risiko.
    RISK,
    /// Gevinst.
    BENEFIT
}
