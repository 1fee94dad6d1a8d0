package no.faseport.report.pen;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The colours, lines and letters a page of a PDF is drawn with; what they are already is not said again.
public final class PdfInk {
    private final PDPageContentStream page;
    private final PDFont font;
    private final Deque<Held> before = new ArrayDeque<>();
    private Held held = Held.NOTHING;

    /// Inks for `page`, with letters of `font`.
    public PdfInk(PDPageContentStream page, PDFont font) {
        this.page = page;
        this.font = font;
    }

    /// What is held now; nothing where nobody has chosen.
    private record Held(Optional<Tint> tint, Optional<Stroke> stroke, float size) {
        private static final Held NOTHING = new Held(Optional.empty(), Optional.empty(), 0);
    }

    private static float hundredths(double pixels) {
        return (float) (Math.round(pixels * 100) / 100.0);
    }

    /// In as many decimals as tell 256 of them apart.
    private static float part(int colour) {
        return (float) (Math.round(colour * 1000 / 255.0) / 1000.0);
    }

    /// Fills with `tint` from now on.
    void fill(Tint tint) throws IOException {
        if (held.tint().filter(tint::equals).isEmpty()) {
            page.setNonStrokingColor(part(tint.red()), part(tint.green()), part(tint.blue()));
            held = new Held(Optional.of(tint), held.stroke(), held.size());
        }
    }

    /// Draws lines as `stroke` from now on.
    void line(Stroke stroke) throws IOException {
        if (held.stroke().filter(stroke::equals).isPresent()) {
            return;
        }
        var tint = stroke.tint();
        if (held.stroke().map(Stroke::tint).filter(tint::equals).isEmpty()) {
            page.setStrokingColor(part(tint.red()), part(tint.green()), part(tint.blue()));
        }
        if (held.stroke().filter(one -> one.width() == stroke.width()).isEmpty()) {
            page.setLineWidth(hundredths(stroke.width()));
        }
        if (!held.stroke().map(one -> one.dashes().equals(stroke.dashes())).orElse(stroke.dashes().isEmpty())) {
            var dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
            page.setLineDashPattern(dashes, 0);
        }
        held = new Held(held.tint(), Optional.of(stroke), held.size());
    }

    /// Writes letters so many pixels high from now on.
    void letters(double pixels) throws IOException {
        float size = hundredths(pixels);
        if (held.size() != size) {
            page.setFont(font, size);
            held = new Held(held.tint(), held.stroke(), size);
        }
    }

    /// What is chosen from now on holds until [#restore].
    void save() throws IOException {
        page.saveGraphicsState();
        before.push(held);
    }

    /// What was chosen before [#save] holds again.
    void restore() throws IOException {
        page.restoreGraphicsState();
        held = before.pop();
    }
}
