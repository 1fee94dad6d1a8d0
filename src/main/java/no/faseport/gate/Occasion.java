package no.faseport.gate;

/// What a decision was about.
public sealed interface Occasion {
    /// A gate, in one of its rounds.
    record AtGate(GateId gate, int attempt) implements Occasion {
    }

    /// A move of the project without a gate.
    record OfMove(MoveKind kind) implements Occasion {
    }
}
