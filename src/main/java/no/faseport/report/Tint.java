package no.faseport.report;

import java.util.Locale;

/// A colour on paper, as red, green and blue in one number.
record Tint(int rgb) {
    /// Paper itself.
    static final Tint WHITE = new Tint(0xffffff);
    /// The darkest.
    static final Tint BLACK = new Tint(0x000000);

    int red() {
        return rgb >> 16 & 0xff;
    }

    int green() {
        return rgb >> 8 & 0xff;
    }

    int blue() {
        return rgb & 0xff;
    }

    /// As style sheets write it.
    String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
