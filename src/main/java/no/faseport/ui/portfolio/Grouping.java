package no.faseport.ui.portfolio;

/// What the lines are gathered by; the name is `portfolio.group.` and the constant in the bundle.
public enum Grouping {
    /// One plain list.
    NONE,
    /// By phase, in the model's order.
    PHASE,
    /// By unit, by name.
    UNIT,
    /// By type of work.
    TYPE,
    /// By status.
    STATUS
}
