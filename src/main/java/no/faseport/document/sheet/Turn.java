package no.faseport.document.sheet;

/// How the paper lies.
public enum Turn {
    /// As each page does.
    AS_PAGE,
    /// Standing.
    UPRIGHT,
    /// Lying.
    LYING
}
