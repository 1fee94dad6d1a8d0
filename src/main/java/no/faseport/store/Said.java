package no.faseport.store;

/// What a change gives back, and the sentence that tells people what it did.
public record Said<T>(T value, String sentence) {
}
