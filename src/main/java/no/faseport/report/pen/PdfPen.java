package no.faseport.report.pen;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Draws on a page of a PDF; what cannot be written is thrown unchecked, to be caught where the file is made.
public final class PdfPen extends PdfLines {
    /// A tenth of a millimetre.
    private static final int PARTS = 2;
    private static final float BOLD = 0.035f;

    private final PDPageContentStream content;
    private final PdfContentStreamAdapter page;
    private final PdfInk ink;
    private final PdfLetters letters;
    private final PdfTags tags;
    private final COSArray sheet;
    private Told now = Told.NOTHING;
    private Role role = Role.TEXT;
    private String told = "";

    /// Draws on a page of `sheet`'s size with `letters`, in pixels of `scale` points; what is read aloud of it is kept in
    /// `tags`.
    public PdfPen(PDPageContentStream content, PdfLetters letters, PdfTags tags, PDRectangle sheet, double scale) {
        var page = new PdfContentStreamAdapter(content);
        var ink = new PdfInk(page);
        super(page, ink, PARTS);
        this.content = content;
        this.page = page;
        this.ink = ink;
        this.letters = letters;
        this.tags = tags;
        this.sheet = sheet.getCOSArray();
        page.applyPdfMatrix(new AffineTransform(scale, 0, 0, -scale, 0, sheet.getHeight()));
    }

    /// What the marks on the page are being told as.
    private enum Told {
        /// Nothing has been drawn since the last was ended.
        NOTHING,
        /// As decoration.
        DECORATION,
        /// Not yet as anything: the first mark of a part will be the beginning of it.
        SOON,
        /// As a part.
        PART
    }

    @Override
    void begin() {
        if (now == Told.NOTHING) {
            safely(() -> content.beginMarkedContent(COSName.ARTIFACT));
            now = Told.DECORATION;
        }
        beginPart();
    }

    @Override
    void turn() {
        end();
        beginPart();
    }

    private void beginPart() {
        if (now == Told.SOON) {
            int number = tags.mark(role, told, sheet);
            safely(() -> content.beginMarkedContent(role.tag(), number));
            now = Told.PART;
        }
    }

    /// Ends decoration where it is going on, so that it does not go on from inside something to outside of it.
    public void end() {
        if (now == Told.DECORATION) {
            safely(content::endMarkedContent);
            now = Told.NOTHING;
        }
    }

    @Override
    public void part(Role as, String alternative, Runnable drawing) {
        if (as.gathers()) {
            tags.within(as, drawing);
            return;
        }
        end();
        role = as;
        told = alternative;
        now = Told.SOON;
        drawing.run();
        if (now == Told.PART) {
            safely(content::endMarkedContent);
        } else {
            tags.empty(as);
        }
        now = Told.NOTHING;
    }

    /// A mark that may fail.
    private interface Mark {
        void write() throws IOException;
    }

    private static void safely(Mark mark) {
        try {
            mark.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Lettering lettering) {
        if (lettering.isBlank()) {
            return;
        }
        begin();
        ink.fill(lettering.tint());
        if (lettering.bold()) {
            ink.line(Stroke.of(lettering.tint(), lettering.size() * BOLD));
        }
        double x = lettering.x();
        for (var stretch : lettering.stretches()) {
            page.beginText();
            ink.letters(letters.of(stretch.font()), lettering.size());
            if (lettering.bold()) {
                page.setRenderingMode(RenderingMode.FILL_STROKE);
            }
            page.setTextMatrix(1, 0, 0, -1, near(x), near(lettering.baseline()));
            page.drawString(stretch.signs());
            if (lettering.bold()) {
                page.setRenderingMode(RenderingMode.FILL);
            }
            page.endText();
            x += stretch.wide() * lettering.size();
        }
    }
}
