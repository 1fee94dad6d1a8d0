package no.faseport.portfolio.view;

/// What the lines are gathered by; the name is `portfolio.group.` and the constant in the bundle.
public enum Grouping {
    /// One plain list.
    NONE,
    /// By phase, in the models' order.
    PHASE,
    /// By unit, by name.
    UNIT,
    /// By programme, by name.
    PROGRAMME,
    /// By owner, by name.
    OWNER,
    /// By type of work.
    TYPE,
    /// By status.
    STATUS
}
