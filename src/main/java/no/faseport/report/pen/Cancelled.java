package no.faseport.report.pen;

/// The user stopped what was being painted; it never leaves this package.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("stopped by the user", null, false, false);
    }
}
