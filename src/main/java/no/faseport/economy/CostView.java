package no.faseport.economy;

/// What the rows of a cost overview are.
public enum CostView {
    /// A row for each project.
    PROJECTS,
    /// A row for each account (art).
    ACCOUNTS,
    /// A row for each unit (ansvar).
    UNITS,
    /// A row for each source of the money; the label's code is the name of the [Financing].
    FINANCING
}
