package no.faseport.usecase;

/// What an import did: lines added, changed and removed, and projects made.
public record ImportDone(int added, int changed, int removed, int projects) {
    /// Everything was as it should be.
    public static final ImportDone NOTHING = new ImportDone(0, 0, 0, 0);
}
