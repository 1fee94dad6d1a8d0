package no.faseport.document;

/// How a municipality's documents look: the colour of headings and rules as red, green and blue in one number, and the letters.
///
/// @param mono true where only black, greys and patterns are used
public record Dress(int accent, Typeface typeface, boolean mono) {
    /// Faseport's own.
    public static final Dress USUAL = new Dress(0x0b6b6f, Typeface.SANS, false);

    /// The letters a document is set in.
    public enum Typeface {
        /// Liberation Sans, as wide as Arial.
        SANS,
        /// Liberation Serif, as wide as Times New Roman.
        SERIF,
        /// The municipality's own.
        OWN
    }

    /// How much darker the accent is than the paper, from 1 to 21, after WCAG 2.1 (relative luminance); text needs 4.5.
    public double contrast() {
        double luminance = 0.2126 * linear(accent >> 16) + 0.7152 * linear(accent >> 8) + 0.0722 * linear(accent);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int shade) {
        double part = (shade & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The same for printers without colour.
    public Dress inGrey() {
        return new Dress(0x000000, typeface, true);
    }
}
