package no.faseport.gate;

/// How a checklist item can be answered; its name is `reply.` and the constant in the bundle.
public enum Reply {
    /// Ja.
    YES,
    /// Nei.
    NO,
    /// Delvis.
    PARTLY,
    /// Ikke relevant.
    NOT_RELEVANT
}
