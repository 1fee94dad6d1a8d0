package no.faseport.report.pen;

import java.util.Locale;

/// A colour on paper, as red, green and blue in one number.
public record Tint(int rgb) {
    /// Paper itself.
    public static final Tint WHITE = new Tint(0xffffff);
    /// The darkest.
    public static final Tint BLACK = new Tint(0x000000);

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
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
