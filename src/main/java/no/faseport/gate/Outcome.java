package no.faseport.gate;

/// What a gate decision can be (domain: godkjent, godkjent med vilkår, må bearbeides, utsatt, stoppet).
public enum Outcome {
    /// Godkjent.
    APPROVED,
    /// Godkjent med vilkår.
    APPROVED_WITH_CONDITIONS,
    /// Må bearbeides.
    REWORK,
    /// Utsatt.
    POSTPONED,
    /// Stoppet.
    STOPPED;

    /// True where the project goes on to its next phase.
    public boolean movesOn() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
