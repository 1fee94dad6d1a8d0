package no.faseport.store;

/// Thrown where a row was changed by somebody else after it was read: the change is not made, and nothing is lost.
public final class LostUpdate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostUpdate(String table, String key) {
        super("The row " + key + " of " + table + " has been changed since it was read");
    }
}
