package no.faseport.usecase;

/// What the import of a list did.
public record ListDone(int added, int changed, int removed) {
}
