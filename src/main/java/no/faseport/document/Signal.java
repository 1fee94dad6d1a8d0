package no.faseport.document;

/// How something stands, as a sign whose form differs as much as its colour.
public enum Signal {
    /// As planned: a filled circle.
    GOOD,
    /// Needs attention: a triangle.
    WATCH,
    /// Not as planned: a filled square.
    BAD,
    /// Not known: an empty circle.
    UNKNOWN
}
