package no.faseport.report.pen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import no.faseport.gantt.TextWidths;
import no.faseport.gantt.paper.PaperFrame;
import no.faseport.report.font.OwnTypeface;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The font of everything that is printed: Liberation Sans, as wide as Arial, and how wide texts are in it.
public final class PaperFont implements TextWidths {
    /// What style sheets call it, and what is as wide where it is missing.
    public static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int CHARACTERS = 0x10000;
    private static final float UNKNOWN = -1;
    private static final float MISSING = -2;
    private static final char INSTEAD = '?';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Optional<PaperFont> rest;
    private final float[] widths = new float[CHARACTERS];

    /// Reads the font.
    public PaperFont() {
        this(PaperFont::parsed, Optional.empty());
    }

    private PaperFont(Source source, Optional<PaperFont> rest) {
        try {
            font = source.read();
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("A font that was read before can be read again", e);
        }
        this.rest = rest;
        Arrays.fill(widths, UNKNOWN);
    }

    /// The letters that documents are measured with: the municipality's `own`, and the usual ones for what it has not.
    public static PaperFont of(Optional<OwnTypeface> own) {
        return own.map(letters -> new PaperFont(letters.regular()::parsed, Optional.of(new PaperFont())))
                .orElseGet(PaperFont::new);
    }

    @FunctionalInterface
    private interface Source {
        TrueTypeFont read() throws IOException;
    }

    /// The font, as PDFs need it.
    public static TrueTypeFont parsed() throws IOException {
        try (var in = open()) {
            return UnhintedFont.read(in);
        }
    }

    /// The font's file.
    static InputStream open() {
        return Optional.ofNullable(PDDocument.class.getResourceAsStream(FILE))
                .orElseThrow(() -> new IllegalStateException("Missing " + FILE));
    }

    /// The font for pictures, a pixel high.
    public static Font forPictures() {
        try (var in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font of printed plans is part of the program", e);
        }
    }

    @Override
    public double of(String text) {
        return width(text, PaperFrame.TEXT);
    }

    /// The width of `text` where it is `size` pixels high.
    public double width(String text, double size) {
        double wide = 0;
        for (int i = 0; i < text.length(); i++) {
            wide += wide(text.charAt(i));
        }
        return wide * size;
    }

    private double wide(char sign) {
        float width = units(sign);
        return width == MISSING
                ? rest.map(other -> other.wide(sign)).orElseGet(() -> units(INSTEAD) / unitsPerEm)
                : width / unitsPerEm;
    }

    /// `text` on one line, with a question mark for each sign the font has not.
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        PlainText.line(text).codePoints().forEach(sign -> {
            drawable.appendCodePoint(has(sign) ? sign : INSTEAD);
        });
        return drawable.toString();
    }

    /// True where the font has this code point.
    boolean has(int sign) {
        return (sign < CHARACTERS && units((char) sign) != MISSING)
                || rest.filter(other -> other.has(sign)).isPresent();
    }

    private synchronized float units(char sign) {
        if (widths[sign] == UNKNOWN) {
            try {
                int glyph = glyphs.getGlyphId(sign);
                widths[sign] = glyph == 0 ? MISSING : font.getAdvanceWidth(glyph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return widths[sign];
    }
}
