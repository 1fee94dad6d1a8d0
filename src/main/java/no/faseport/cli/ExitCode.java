package no.faseport.cli;

/// How a command ended, for scripts.
public final class ExitCode {
    /// It was done.
    public static final int DONE = 0;
    /// It was refused, or problems were found; nothing was changed.
    public static final int REFUSED = 1;
    /// The words of the command were not understood.
    public static final int WRONG_USAGE = 2;
    /// Something happened that should not.
    public static final int UNEXPECTED = 3;

    private ExitCode() {
    }
}
