package no.faseport.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.words.Words;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Paints a paper as a PDF that archives keep and everybody can read: PDF/A-2a and PDF/UA-1, with tags, bookmarks, a
/// language, the fonts in it, and every picture as lines and letters told in words.
public final class PdfReport {
    private static final String NOWHERE = "file:///dev/null/";

    private final Words words;
    private final Dress dress;
    private final Optional<Logo> logo;

    /// A report dressed as `dress` says with `logo` on top, whose fixed texts are in `words`.
    public PdfReport(Words words, Dress dress, Optional<Logo> logo) {
        this.words = words;
        this.dress = dress;
        this.logo = logo;
    }

    /// Writes `paper`, made at `now`, to `out`; false where the user stopped it, and then `out` holds nothing whole.
    public boolean write(Paper paper, Instant now, OutputStream out, Progress progress) throws IOException {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var page = new PageText(words, dress, logo).of(paper);
            try (var renderer = renderer(document, page, progress)) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            new PdfAbout(document).says(paper.about(), paper.language(), now);
            document.save(out);
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    private PdfBoxRenderer renderer(PDDocument document, PageText.Page page, Progress progress) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(page.text(), NOWHERE);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (var font : ReportFont.of(dress.typeface())) {
            builder.useFont(new PDFontSupplier(font.in(document)), font.family(), font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.useUnicodeLineBreaker(new Breaker(progress, words));
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PageText.DRAWING, new DrawingPainter(page.drawings(), dress));
        builder.useObjectDrawerFactory(drawers);
        return builder.buildPdfRenderer();
    }

    /// Finds where lines may break, and stops where the user has: every text comes by here while pages are laid out.
    private static final class Breaker implements com.openhtmltopdf.extend.FSTextBreaker {
        private final Progress progress;
        private final BreakIterator lines;

        private Breaker(Progress progress, Words words) {
            this.progress = progress;
            this.lines = BreakIterator.getLineInstance(words.language().locale());
        }

        @Override
        public int next() {
            return lines.next();
        }

        @Override
        public void setText(String text) {
            if (progress.isCancelled()) {
                throw new Cancelled();
            }
            lines.setText(text);
        }
    }
}
