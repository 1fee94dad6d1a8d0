package no.faseport.report.pen;

/// The user stopped what was being painted; it never leaves what writes reports.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Thrown where the user has asked to stop.
    public Cancelled() {
        super("stopped by the user", null, false, false);
    }
}
