package no.faseport.project;

/// How one section stands; shown as symbol and word, colour only third. The name is `mark.` and the constant.
public enum Mark {
    /// As planned or better.
    GOOD,
    /// Small deviations: watch it.
    WATCH,
    /// Large deviations: act.
    BAD,
    /// Nobody has said.
    UNKNOWN
}
