package no.faseport.document.sheet;

/// A page before it is put on sheets, in points; `leastText` is its smallest text, zero where it has none.
public record SourcePage(double width, double height, double leastText) {
}
