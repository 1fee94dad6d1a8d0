package no.faseport.usecase;

/// What an import did: lines added and changed, and projects made.
public record ImportDone(int added, int changed, int projects) {
}
