package no.faseport.report.pen;

import no.faseport.gantt.paper.PaperFrame;

/// A text on one line: where it begins and its middle stands, its size in pixels, how wide it is, and how it looks.
public record Lettering(String text, double x, double middle, double size, double width, boolean bold, Tint tint) {
    /// How far below a text's middle its baseline is, for each pixel of its size.
    private static final double BASELINE = 0.35;

    /// A text of the usual size.
    public static Lettering usual(PaperFont font, String text, double x, double middle, Tint tint) {
        return of(font, text, x, middle, PaperFrame.TEXT, tint);
    }

    /// A text of any size.
    public static Lettering of(PaperFont font, String text, double x, double middle, double size, Tint tint) {
        var drawable = font.drawable(text);
        return new Lettering(drawable, x, middle, size, font.width(drawable, size), false, tint);
    }

    /// The same, bold.
    public Lettering asBold() {
        return new Lettering(text, x, middle, size, width, true, tint);
    }

    /// The same with its right end where it began.
    public Lettering toTheLeft() {
        return new Lettering(text, x - width, middle, size, width, bold, tint);
    }

    /// The same with its middle where it began.
    public Lettering centred() {
        return new Lettering(text, x - width / 2, middle, size, width, bold, tint);
    }

    /// The line the letters stand on.
    double baseline() {
        return middle + BASELINE * size;
    }
}
