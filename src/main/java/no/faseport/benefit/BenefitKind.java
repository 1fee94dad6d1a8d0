package no.faseport.benefit;

/// How a benefit shows itself (KommIT's benefit tool); the name is `benefit.kind.` and the constant in the bundle.
public enum BenefitKind {
    /// Kroner that no longer are paid, or that come in.
    DIRECT,
    /// Time that is set free; it becomes kroner only where it is taken out.
    INDIRECT,
    /// What is better without a price.
    QUALITATIVE
}
