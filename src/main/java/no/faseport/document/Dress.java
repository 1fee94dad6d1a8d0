package no.faseport.document;

/// How a municipality's documents look: the colour of headings and rules as red, green and blue in one number, and the letters.
///
/// @param mono true where only black, greys and patterns are used
public record Dress(int accent, Typeface typeface, boolean mono) {
    /// Faseport's own.
    public static final Dress USUAL = new Dress(0x0b4f8a, Typeface.SANS, false);

    /// The letters a document is set in.
    public enum Typeface {
        /// Liberation Sans, as wide as Arial.
        SANS,
        /// Liberation Serif, as wide as Times New Roman.
        SERIF
    }

    /// The same for printers without colour.
    public Dress inGrey() {
        return new Dress(0x000000, typeface, true);
    }
}
