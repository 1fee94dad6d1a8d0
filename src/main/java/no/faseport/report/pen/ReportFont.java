package no.faseport.report.pen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import no.faseport.document.Dress.Typeface;
import no.faseport.report.font.OwnFont;
import no.faseport.report.font.OwnTypeface;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font file that reports are set in: what style sheets call its family, and which of the family it is.
public record ReportFont(String family, int weight, boolean italic, Source source) {
    private static final Logger LOG = Logger.getLogger(ReportFont.class.getName());
    private static final String REST_FILE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String LIBERATION = "/liberation/Liberation";
    /// What pictures are lettered in.
    static final ReportFont PICTURES = file(Typeface.SANS, 400, "-Regular");
    /// What signs are taken from that the others have not.
    static final ReportFont REST = shipped("DejaVu Sans", 400, false, REST_FILE);

    /// Where a font comes from.
    sealed interface Source {
    }

    /// From the program.
    private record Shipped(String file) implements Source {
    }

    /// From the municipality.
    private record Theirs(OwnFont font) implements Source {
    }

    /// A font whose `file` is part of the program.
    public static ReportFont shipped(String family, int weight, boolean italic, String file) {
        return new ReportFont(family, weight, italic, new Shipped(file));
    }

    /// What a style sheet calls the family of `typeface`.
    public static String family(Typeface typeface) {
        return switch (typeface) {
            case SANS -> "Liberation Sans";
            case SERIF -> "Liberation Serif";
            case OWN -> "Own letters";
        };
    }

    /// The fonts that documents in `typeface` need, where `own` are the municipality's; pictures are always lettered in
    /// Liberation Sans, and it gives the signs that others have not.
    public static List<ReportFont> of(Typeface typeface, Optional<OwnTypeface> own) {
        var fonts = new ArrayList<>(own.map(ReportFont::own).orElseGet(() -> List.of(file(typeface, 400, "-Regular"),
                file(typeface, 700, "-Bold"), italic(typeface))));
        fonts.add(REST);
        if (typeface != Typeface.SANS) {
            fonts.add(file(Typeface.SANS, 400, "-Regular"));
            fonts.add(file(Typeface.SANS, 700, "-Bold"));
        }
        return fonts;
    }

    /// What is heavier, where they have nothing heavier, is set in what they have.
    private static List<ReportFont> own(OwnTypeface own) {
        var fonts = new ArrayList<ReportFont>();
        fonts.add(own(own.regular(), 400));
        own.bold().ifPresent(bold -> fonts.add(own(bold, 700)));
        return fonts;
    }

    /// A font of the municipality's, of this weight.
    static ReportFont own(OwnFont font, int weight) {
        return new ReportFont(family(Typeface.OWN), weight, false, new Theirs(font));
    }

    private static ReportFont file(Typeface typeface, int weight, String kind) {
        return shipped(family(typeface), weight, false, LIBERATION + name(typeface) + kind + ".ttf");
    }

    private static ReportFont italic(Typeface typeface) {
        return shipped(family(typeface), 400, true, LIBERATION + name(typeface) + "-Italic.ttf");
    }

    private static String name(Typeface typeface) {
        return family(typeface).substring("Liberation ".length());
    }

    /// The font in `document`.
    public PDFont in(PDDocument document) throws IOException {
        return switch (source) {
            case Shipped _ -> PDType0Font.load(document, parsed(), true);
            case Theirs theirs -> theirs.font().in(document);
        };
    }

    /// What is known of its signs.
    TrueTypeFont parsed() throws IOException {
        return switch (source) {
            case Shipped shipped -> {
                try (var in = open(shipped.file())) {
                    yield quiet(UnhintedFont.read(in));
                }
            }
            case Theirs theirs -> theirs.font().parsed();
        };
    }

    /// The same without outlines for signs that only tell how others stand, between letters of Persian as well: Liberation draws
    /// bars and arrows for them.
    private static TrueTypeFont quiet(TrueTypeFont font) throws IOException {
        var glyphs = font.getUnicodeCmapLookup();
        var places = font.getIndexToLocation().getOffsets();
        IntStream.rangeClosed(0x200B, 0x206F).filter(sign -> Character.getType(sign) == Character.FORMAT)
                .map(glyphs::getGlyphId).filter(glyph -> glyph > 0).boxed().sorted(Comparator.reverseOrder())
                .forEach(glyph -> places[glyph] = places[glyph + 1]); // the last first, or one would get the room of the next
        return font;
    }

    /// The font for pictures of pixels, a pixel high.
    Font ofPixels() {
        return switch (source) {
            case Shipped shipped -> {
                try (var in = open(shipped.file())) {
                    yield Font.createFont(Font.TRUETYPE_FONT, in);
                } catch (IOException | FontFormatException e) {
                    throw new IllegalStateException("A font of the program is one", e);
                }
            }
            case Theirs _ -> PICTURES.ofPixels();
        };
    }

    /// The file of what signs are taken from that the others have not.
    static InputStream restFile() {
        return open(REST_FILE);
    }

    /// Where the program has lost the file, another font stands in: a report in other letters is better than none.
    private static InputStream open(String file) {
        return Optional.ofNullable(ReportFont.class.getResourceAsStream(file)).orElseGet(() -> {
            LOG.log(Level.WARNING, "The font {0} is missing from the program", file);
            return PaperFont.open();
        });
    }
}
