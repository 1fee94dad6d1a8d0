package no.faseport.gate;

/// How a project can be moved without a gate; the name is `move.` and the constant in the bundle.
public enum MoveKind {
    /// Forward past phases whose gates nobody decides.
    SKIP,
    /// Back to a phase it has been through.
    BACK,
    /// On hold.
    HOLD,
    /// Stopped for good.
    STOP,
    /// Taken up again.
    RESUME,
    /// Closed ahead of its last gate.
    CLOSE,
    /// Over to another phase model.
    MODEL
}
