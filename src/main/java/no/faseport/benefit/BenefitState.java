package no.faseport.benefit;

/// How far the work on a benefit has come (KommIT's benefit tool); the name is `benefit.state.` and the constant in the bundle.
public enum BenefitState {
    /// Nobody has begun.
    NOT_STARTED,
    /// Being reaped.
    UNDERWAY,
    /// Reaped.
    DONE,
    /// Later than planned.
    DELAYED
}
