package no.faseport.report;

/// The user stopped what was being painted; it never leaves this package.
final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cancelled() {
        super("stopped by the user", null, false, false);
    }
}
