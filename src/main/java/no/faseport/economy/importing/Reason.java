package no.faseport.economy.importing;

import java.util.Locale;

/// Why rows of a file do not come in.
public enum Reason {
    /// Their project is known to lie outside the portfolio.
    OUTSIDE,
    /// Nobody has said what their project is.
    UNKNOWN,
    /// Their account is in the balance or in the accounts of an enterprise.
    OTHER_CLASS,
    /// They are amounts of another kind than the import is for.
    OTHER_KIND,
    /// They name no project.
    NO_PROJECT,
    /// Something is wrong with them.
    PROBLEM;

    /// The bundle key of the name people use.
    public String key() {
        return "importing.reason." + name().toLowerCase(Locale.ROOT);
    }
}
