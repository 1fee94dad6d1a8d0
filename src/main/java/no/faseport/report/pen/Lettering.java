package no.faseport.report.pen;

import java.util.List;
import no.faseport.gantt.paper.PaperFrame;

/// A text on one line: where it begins and its middle stands, its size in pixels, how wide it is, and how it looks.
///
/// @param text as it was written, for files that are read by programs which put letters in their order themselves
/// @param stretches as it is drawn
public record Lettering(String text, List<Stretch> stretches, double x, double middle, double size, double width,
        boolean bold, Tint tint) {
    /// How far below a text's middle its baseline is, for each pixel of its size.
    private static final double BASELINE = 0.35;

    /// A text of the usual size.
    public static Lettering usual(PaperFont font, String text, double x, double middle, Tint tint) {
        return of(font, text, x, middle, PaperFrame.TEXT, tint);
    }

    /// A text of any size.
    public static Lettering of(PaperFont font, String text, double x, double middle, double size, Tint tint) {
        var line = PlainText.line(text);
        var stretches = font.stretches(line);
        double wide = 0;
        for (var stretch : stretches) {
            wide += stretch.wide();
        }
        return new Lettering(line, stretches, x, middle, size, wide * size, false, tint);
    }

    /// The same, bold.
    public Lettering asBold() {
        return new Lettering(text, stretches, x, middle, size, width, true, tint);
    }

    /// The same with its right end where it began.
    public Lettering toTheLeft() {
        return new Lettering(text, stretches, x - width, middle, size, width, bold, tint);
    }

    /// The same with its middle where it began.
    public Lettering centred() {
        return new Lettering(text, stretches, x - width / 2, middle, size, width, bold, tint);
    }

    /// True where there is nothing to see.
    boolean isBlank() {
        return text.isBlank();
    }

    /// The line the letters stand on.
    double baseline() {
        return middle + BASELINE * size;
    }
}
