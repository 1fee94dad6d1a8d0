package no.faseport.economy.ledger;

/// How sure it is what a column is for.
public enum Sureness {
    /// Its heading says it.
    CERTAIN,
    /// The profile says it: it was so in an earlier file of the same source.
    AS_BEFORE,
    /// What stands in it looks so.
    LIKELY,
    /// It could be something else too.
    UNSURE,
    /// Nothing is known of it, and it is not used.
    UNKNOWN;

    /// The bundle key of the word people use.
    public String key() {
        return "ledger.sureness." + name();
    }
}
