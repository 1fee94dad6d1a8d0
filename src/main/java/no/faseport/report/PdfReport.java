package no.faseport.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.Cancelled;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.ReportFont;
import no.faseport.report.pen.RightToLeft;
import no.faseport.words.Words;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Paints a paper as a PDF that archives keep and everybody can read: PDF/A-2a and PDF/UA-1, with tags, bookmarks, a
/// language, the fonts in it, and every picture as lines and letters told in words.
public final class PdfReport {
    private static final String NOWHERE = "file:///dev/null/";

    private final Words words;
    private final Stationery stationery;

    /// A report on `stationery`, whose fixed texts are in `words`.
    public PdfReport(Words words, Stationery stationery) {
        this.words = words;
        this.stationery = stationery;
    }

    /// Writes `paper`, made at `now`, to `out`; false where the user stopped it, and then `out` holds nothing whole.
    public boolean write(Paper paper, Instant now, OutputStream out, Progress progress) throws IOException {
        try (var document = PdfFile.document(IOUtils.createMemoryOnlyStreamCache())) {
            var course = new PdfCourse(progress);
            var page = new PageText(words, stationery).of(paper, course::look);
            course.expects(page.texts());
            course.look();
            try (var renderer = renderer(document, page, course)) {
                course.look();
                renderer.layout();
                course.laidOut(renderer.getRootBox().getLayer().getPages().size());
                renderer.createPDFWithoutClosing();
                new ShortTags(course::look).in(document.getDocumentCatalog());
            }
            var about = new PdfAbout(document);
            about.hasColours();
            about.says(paper.about(), paper.language(), now);
            document.save(course.out(out), new CompressParameters(20_000));
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    private PdfBoxRenderer renderer(PDDocument document, PageText.Page page, PdfCourse course) throws IOException {
        LayoutLog.listen();
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(page.text(), NOWHERE);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        for (var font : ReportFont.of(stationery.dress().typeface(), stationery.letters())) {
            builder.useFont(new PDFontSupplier(font.in(document)), font.family(), font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        builder.useReplacementText(PaperFont.INSTEAD);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.useNamespaceHandler(course.elements());
        builder.useUnicodeLineBreaker(course.breaker(words.language().locale()));
        builder.usePageSupplier(new DrawnPages(course));
        if (RightToLeft.isIn(page.text())) {
            var direction = new RightToLeft();
            builder.useUnicodeBidiSplitter(direction);
            builder.useUnicodeBidiReorderer(direction);
        }
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PageText.DRAWING, new DrawingPainter(page.drawings(), stationery.dress()));
        builder.useObjectDrawerFactory(drawers);
        return builder.buildPdfRenderer();
    }
}
