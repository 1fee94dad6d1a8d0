package no.faseport.report.pen;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.faseport.document.Dress.Typeface;
import no.faseport.report.font.OwnFont;
import no.faseport.report.font.OwnTypeface;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// A font file that reports are set in: what style sheets call its family, and which of the family it is.
public record ReportFont(String family, int weight, boolean italic, Source source) {
    private static final Logger LOG = Logger.getLogger(ReportFont.class.getName());
    private static final String REST_FILE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String LIBERATION = "/liberation/Liberation";
    /// The family that pictures are lettered in.
    static final String PICTURES = family(Typeface.SANS);
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
        var family = family(Typeface.OWN);
        var fonts = new ArrayList<ReportFont>();
        fonts.add(new ReportFont(family, 400, false, new Theirs(own.regular())));
        own.bold().ifPresent(bold -> fonts.add(new ReportFont(family, 700, false, new Theirs(bold))));
        return fonts;
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

    /// The font in `document`. Where the program has lost the file, the font of printed plans stands in: a report in other
    /// letters is better than none.
    public PDFont in(PDDocument document) throws IOException {
        return switch (source) {
            case Shipped shipped -> in(document, shipped.file());
            case Theirs theirs -> theirs.font().in(document);
        };
    }

    private static PDFont in(PDDocument document, String file) throws IOException {
        try (var in = stream(file)) {
            if (in == null) {
                LOG.log(Level.WARNING, "The font {0} is missing from the program", file);
                return PDType0Font.load(document, PaperFont.parsed(), true);
            }
            return PDType0Font.load(document, UnhintedFont.read(in), true);
        }
    }

    private static @Nullable InputStream stream(String file) {
        return ReportFont.class.getResourceAsStream(file);
    }

    /// The letters of the font that signs are taken from which the others have not.
    static CmapLookup rest() throws IOException {
        try (var in = restFile(); var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        }
    }

    /// Its file; that of printed plans where the program has lost it.
    static InputStream restFile() throws IOException {
        var in = stream(REST_FILE);
        return in == null ? PaperFont.open() : in;
    }
}
