package no.faseport.reporting;

/// What can be chosen about a report beside its language, its paper and its colours.
public enum Choice {
    /// Which projects.
    VIEW,
    /// Which one project.
    PROJECT,
    /// Which year's money.
    YEAR,
    /// From which day until which.
    PERIOD,
    /// As of which day.
    STATUS_DATE,
    /// Kroner or thousands.
    THOUSANDS
}
