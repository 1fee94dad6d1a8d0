package no.faseport.portfolio;

/// What a change may be about, so that screens read again only what they show.
public enum Topic {
    /// The portfolio's own settings, units and phase models.
    SETTINGS,
    /// Projects' own fields.
    PROJECTS,
    /// Gates, answers and decisions.
    GATES,
    /// Activities and dependencies.
    PLAN,
    /// Budget lines.
    MONEY,
    /// Benefits, their indicators and measurements.
    BENEFITS,
    /// Roles, stakeholders, documents, log, tolerances and what projects deliver to each other.
    ROOM,
    /// Status reports.
    STATUS
}
