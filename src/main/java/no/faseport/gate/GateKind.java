package no.faseport.gate;

/// What a gate is to the phase it lies in.
public enum GateKind {
    /// It closes the phase, and is held once.
    CLOSING,
    /// It lies within the phase, between its parts, and is held as often as the project needs: BP3.1, BP3.2 and so on.
    SUB
}
