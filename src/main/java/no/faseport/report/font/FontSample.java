package no.faseport.report.font;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/// A picture of a few lines set in a municipality's own letters; what they have not is left out.
public final class FontSample {
    private static final int WIDE = 960;
    private static final int HIGH = 190;
    private static final int LEFT = 20;
    private static final Line HEADING = new Line("Økonomi og gevinster 2026", 44, 62);
    private static final Line TEXT = new Line("Rådet så på åtte prosjekter: æ, ø, å, Æ, Ø og Å. 1 234 567 kr", 28, 116);
    private static final Line SAMI = new Line("Á Č Đ Ŋ Š Ŧ Ž á č đ ŋ š ŧ ž", 28, 162);

    private final OwnTypeface letters;

    /// A sample of `letters`.
    public FontSample(OwnTypeface letters) {
        this.letters = letters;
    }

    private record Line(String text, double size, double baseline) {
    }

    /// The picture, black on white, twice as large as it is to be shown.
    public BufferedImage image() {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDE, HIGH);
        canvas.setColor(Color.BLACK);
        try (var regular = letters.regular().parsed(); var bold = letters.bold().orElse(letters.regular()).parsed()) {
            write(canvas, HEADING, bold);
            write(canvas, TEXT, regular);
            write(canvas, SAMI, regular);
        } catch (IOException e) {
            throw new UncheckedIOException("A font that was read before can be read again", e);
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private static void write(Graphics2D canvas, Line line, TrueTypeFont font) throws IOException {
        double wide = 0;
        for (int sign : line.text().codePoints().toArray()) {
            wide += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(sign));
        }
        double scale = Math.min(line.size() / font.getUnitsPerEm(), (WIDE - 2.0 * LEFT) / wide);
        double x = LEFT;
        for (int sign : line.text().codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(sign);
            var outline = glyph == 0
                    ? Optional.<GlyphData>empty()
                    : Optional.ofNullable(font.getGlyph().getGlyph(glyph));
            var place = new AffineTransform(scale, 0, 0, -scale, x, line.baseline());
            outline.ifPresent(drawn -> canvas.fill(place.createTransformedShape(drawn.getPath())));
            x += glyph == 0 ? 0 : font.getAdvanceWidth(glyph) * scale;
        }
    }
}
