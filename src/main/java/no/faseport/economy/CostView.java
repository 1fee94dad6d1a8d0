package no.faseport.economy;

/// What the rows of a cost overview are.
public enum CostView {
    /// A row for each project.
    PROJECTS,
    /// A row for each account (art).
    ACCOUNTS,
    /// A row for each unit (ansvar).
    UNITS
}
