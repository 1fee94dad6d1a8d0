package no.faseport.report.pen;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The colours, lines and letters a page of a PDF is drawn with; what they are already is not said again.
final class PdfInk {
    private final PdfContentStreamAdapter page;
    private final Deque<Held> before = new ArrayDeque<>();
    private Held held = Held.NOTHING;

    /// Inks for `page`.
    PdfInk(PdfContentStreamAdapter page) {
        this.page = page;
    }

    /// What is held now; nothing where nobody has chosen.
    private record Held(Optional<Tint> tint, Optional<Stroke> stroke, Optional<Letters> letters) {
        private static final Held NOTHING = new Held(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private record Letters(PDFont font, float size) {
    }

    private static float hundredths(double pixels) {
        return (float) (Math.round(pixels * 100) / 100.0);
    }

    /// Fills with `tint` from now on.
    void fill(Tint tint) {
        if (held.tint().filter(tint::equals).isEmpty()) {
            page.setFillColor(tint.red(), tint.green(), tint.blue());
            held = new Held(Optional.of(tint), held.stroke(), held.letters());
        }
    }

    /// Draws lines as `stroke` from now on.
    void line(Stroke stroke) {
        if (held.stroke().filter(stroke::equals).isPresent()) {
            return;
        }
        var tint = stroke.tint();
        if (held.stroke().map(Stroke::tint).filter(tint::equals).isEmpty()) {
            page.setStrokingColor(tint.red(), tint.green(), tint.blue());
        }
        if (held.stroke().filter(one -> one.width() == stroke.width()).isEmpty()) {
            page.setLineWidth(hundredths(stroke.width()));
        }
        if (!held.stroke().map(one -> one.dashes().equals(stroke.dashes())).orElse(stroke.dashes().isEmpty())) {
            var dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
            page.setLineDash(dashes, 0);
        }
        held = new Held(held.tint(), Optional.of(stroke), held.letters());
    }

    /// Writes letters of `font` so many pixels high from now on.
    void letters(PDFont font, double pixels) {
        var letters = new Letters(font, hundredths(pixels));
        if (held.letters().filter(letters::equals).isEmpty()) {
            page.setFont(font, letters.size());
            held = new Held(held.tint(), held.stroke(), Optional.of(letters));
        }
    }

    /// What is chosen from now on holds until [#restore].
    void save() {
        page.saveGraphics();
        before.push(held);
    }

    /// What was chosen before [#save] holds again.
    void restore() {
        page.restoreGraphics();
        held = before.pop();
    }
}
