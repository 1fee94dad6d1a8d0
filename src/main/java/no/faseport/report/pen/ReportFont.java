package no.faseport.report.pen;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.faseport.document.Dress.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// A font file that reports are set in: what style sheets call its family, and which of the family it is.
public record ReportFont(String family, int weight, boolean italic, String file) {
    private static final Logger LOG = Logger.getLogger(ReportFont.class.getName());
    private static final String LIBERATION = "/liberation/Liberation";
    /// The family that pictures are lettered in.
    static final String PICTURES = family(Typeface.SANS);
    /// What signs are taken from that the others have not.
    static final ReportFont REST = new ReportFont("DejaVu Sans", 400, false,
            "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /// What a style sheet calls the family of `typeface`.
    public static String family(Typeface typeface) {
        return switch (typeface) {
            case SANS -> "Liberation Sans";
            case SERIF -> "Liberation Serif";
        };
    }

    /// The fonts that documents in `typeface` need; pictures are always lettered in Liberation Sans.
    public static List<ReportFont> of(Typeface typeface) {
        var fonts = new ArrayList<>(List.of(file(typeface, 400, "-Regular"), file(typeface, 700, "-Bold"),
                italic(typeface), REST));
        if (typeface != Typeface.SANS) {
            fonts.add(file(Typeface.SANS, 400, "-Regular"));
            fonts.add(file(Typeface.SANS, 700, "-Bold"));
        }
        return fonts;
    }

    private static ReportFont file(Typeface typeface, int weight, String kind) {
        return new ReportFont(family(typeface), weight, false, LIBERATION + name(typeface) + kind + ".ttf");
    }

    private static ReportFont italic(Typeface typeface) {
        return new ReportFont(family(typeface), 400, true, LIBERATION + name(typeface) + "-Italic.ttf");
    }

    private static String name(Typeface typeface) {
        return family(typeface).substring("Liberation ".length());
    }

    /// The font in `document`. Where the program has lost the file, the font of printed plans stands in: a report in other
    /// letters is better than none.
    public PDFont in(PDDocument document) throws IOException {
        try (var in = stream()) {
            if (in == null) {
                LOG.log(Level.WARNING, "The font {0} is missing from the program", file);
                return PDType0Font.load(document, PaperFont.parsed(), true);
            }
            return PDType0Font.load(document, UnhintedFont.read(in), true);
        }
    }

    private @Nullable InputStream stream() {
        return ReportFont.class.getResourceAsStream(file);
    }

    /// The font's file; that of printed plans where the program has lost it.
    InputStream open() throws IOException {
        var in = stream();
        return in == null ? PaperFont.open() : in;
    }
}
