package no.faseport.report.pen;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.TextWidths;
import no.faseport.gantt.paper.PaperFrame;
import no.faseport.report.font.OwnTypeface;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The letters of everything that is printed: Liberation Sans, as wide as Arial, and DejaVu Sans for what it has not; how wide
/// texts are in them, and which signs of a line are drawn in which.
public final class PaperFont implements TextWidths {
    /// What style sheets call it, and what is as wide where it is missing.
    public static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /// Stands for signs that no font has: a white square.
    public static final String INSTEAD = "\u25A1";

    private final List<FontFace> faces;

    /// The letters of the program.
    public PaperFont() {
        this(List.of());
    }

    private PaperFont(List<ReportFont> own) {
        var all = new ArrayList<>(own);
        all.add(ReportFont.PICTURES);
        all.add(ReportFont.REST);
        faces = all.stream().map(FontFace::new).toList();
    }

    /// The letters that documents are measured with: the municipality's `own`, and the usual ones for what it has not.
    public static PaperFont of(Optional<OwnTypeface> own) {
        return new PaperFont(own.stream().map(letters -> ReportFont.own(letters.regular(), 400)).toList());
    }

    /// Another file of its first font, as PDFs need it: what little is written around pages is written in it, and whatever has
    /// lost its own.
    public static TrueTypeFont parsed() throws IOException {
        try (var in = open()) {
            return UnhintedFont.read(in);
        }
    }

    /// That file.
    static InputStream open() {
        return Optional.ofNullable(PDDocument.class.getResourceAsStream(FILE))
                .orElseThrow(() -> new IllegalStateException("Missing " + FILE));
    }

    @Override
    public double of(String text) {
        return width(text, PaperFrame.TEXT);
    }

    /// The width of `text` where it is `size` pixels high.
    public double width(String text, double size) {
        return size * faces.getFirst().plain(text)
                .orElseGet(() -> new Stretches(faces).of(text).stream().mapToDouble(Stretch::wide).sum());
    }

    /// A line as it is drawn: the signs from the left, in their forms, each in the first of the fonts that has it.
    List<Stretch> stretches(String line) {
        var first = faces.getFirst();
        return first.plain(line).map(wide -> List.of(new Stretch(first.font(), line, wide)))
                .orElseGet(() -> new Stretches(faces).of(line));
    }

    /// True where one of the fonts has this code point.
    boolean has(int sign) {
        return faces.stream().anyMatch(face -> face.has(sign));
    }
}
