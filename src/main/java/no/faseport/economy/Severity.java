package no.faseport.economy;

/// How bad a finding is.
public enum Severity {
    /// Worth a look, but stops nothing.
    WARNING,
    /// Wrong: nothing is applied while it stands.
    ERROR
}
