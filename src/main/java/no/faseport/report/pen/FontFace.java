package no.faseport.report.pen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Which signs a font has, and how wide they are; its file is read when it is first asked.
final class FontFace {
    private static final int CHARACTERS = 0x10000;
    private static final float UNKNOWN = -1;
    private static final float MISSING = -2;

    private final ReportFont font;
    private Optional<Opened> opened = Optional.empty();

    /// The signs of `font`.
    FontFace(ReportFont font) {
        this.font = font;
    }

    /// What is known of the file: advance widths in its own units, by their characters.
    private static final class Opened {
        private final TrueTypeFont file;
        private final CmapLookup glyphs;
        private final double unitsPerEm;
        private final float[] widths = new float[CHARACTERS];

        private Opened(ReportFont font) {
            try {
                file = font.parsed();
                glyphs = file.getUnicodeCmapLookup();
                unitsPerEm = file.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException("A font that was read before can be read again", e);
            }
            Arrays.fill(widths, UNKNOWN);
        }

        private float units(int sign) {
            if (sign >= CHARACTERS) {
                return looked(sign);
            }
            if (widths[sign] == UNKNOWN) {
                widths[sign] = looked(sign);
            }
            return widths[sign];
        }

        private float looked(int sign) {
            try {
                int glyph = glyphs.getGlyphId(sign);
                return glyph == 0 ? MISSING : file.getAdvanceWidth(glyph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The font itself.
    ReportFont font() {
        return font;
    }

    /// True where it has this code point.
    synchronized boolean has(int sign) {
        return opened().units(sign) != MISSING;
    }

    /// True where it has all of `text`.
    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    /// How wide a sign that it has is, for each pixel of its size.
    synchronized double wide(int sign) {
        return opened().units(sign) / opened().unitsPerEm;
    }

    /// How wide `text` is as it stands, for each pixel of its size; nothing where the font lacks some of it, or where its signs
    /// do not just stand behind each other.
    synchronized Optional<Double> plain(String text) {
        var known = opened();
        double units = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            float wide = RightToLeft.isPlain(sign) ? known.units(sign) : MISSING;
            if (wide == MISSING) {
                return Optional.empty();
            }
            units += wide;
        }
        return Optional.of(units / known.unitsPerEm);
    }

    private Opened opened() {
        if (opened.isEmpty()) {
            opened = Optional.of(new Opened(font));
        }
        return opened.get();
    }
}
