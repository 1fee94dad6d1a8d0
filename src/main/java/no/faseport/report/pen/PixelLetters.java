package no.faseport.report.pen;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;

/// The fonts that pictures of pixels are written in, each read where something is first written in it.
public final class PixelLetters {
    private final Map<ReportFont, Font> fonts = new HashMap<>();

    /// `font`, a pixel high.
    Font of(ReportFont font) {
        return fonts.computeIfAbsent(font, ReportFont::ofPixels);
    }
}
