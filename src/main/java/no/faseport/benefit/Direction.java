package no.faseport.benefit;

/// Which way an indicator is to go; the name is `benefit.direction.` and the constant in the bundle.
public enum Direction {
    /// More is better.
    RISING,
    /// Less is better.
    FALLING
}
