package no.faseport.ui.portfolio;

/// In which shape the portfolio is shown; the name is `portfolio.layout.` and the constant in the bundle.
public enum Layout {
    /// A line for each project.
    TABLE,
    /// A card for each project, in lanes by phase.
    BOARD,
    /// Gates and conditions in a month.
    CALENDAR
}
