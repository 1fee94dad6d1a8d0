package no.faseport.economy.ledger;

/// How many rows of a file there were of each sort: read, totals, without an amount (headings of groups among them), hidden
/// ones among those read, and cells that were added to another with the same key.
public record LedgerCounts(int read, int totals, int withoutAmount, int hidden, int addedUp) {
    /// None.
    public static final LedgerCounts NONE = new LedgerCounts(0, 0, 0, 0, 0);
}
