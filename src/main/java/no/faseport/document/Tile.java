package no.faseport.document;

import java.util.Optional;

/// A figure large enough to be read across a table: what it is called, what it is, what to know of it, and how it stands.
public record Tile(String name, String figure, String note, Optional<Signal> signal) {
}
