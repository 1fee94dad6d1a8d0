package no.faseport.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.util.Optional;
import no.faseport.document.OnePage.Closeness;
import no.faseport.document.Paper;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.ReportFont;
import no.faseport.report.pen.RightToLeft;
import no.faseport.words.Words;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A paper laid out on its pages, of which nothing is painted yet.
final class LaidOut implements AutoCloseable {
    private static final String NOWHERE = "file:///dev/null/";

    private final Paper paper;
    private final PDDocument document;
    private final PdfBoxRenderer renderer;

    private final boolean isSheet;

    private LaidOut(Paper paper, boolean isSheet, PDDocument document, PdfBoxRenderer renderer) {
        this.paper = paper;
        this.isSheet = isSheet;
        this.document = document;
        this.renderer = renderer;
    }

    /// `paper`, all on one page where it is said how close.
    static LaidOut of(Paper paper, Optional<Closeness> closeness, Words words, Stationery stationery, PdfCourse course)
            throws IOException {
        var page = new PageText(words, stationery).of(paper, closeness, course::look);
        course.expects(page.texts());
        course.look();
        var document = PdfFile.document(IOUtils.createMemoryOnlyStreamCache());
        try {
            var renderer = renderer(document, paper, page, stationery, course);
            course.look();
            renderer.layout();
            return new LaidOut(paper, closeness.isPresent(), document, renderer);
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private static PdfBoxRenderer renderer(PDDocument document, Paper paper, PageText.Page page, Stationery stationery,
            PdfCourse course) throws IOException {
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
        builder.useUnicodeLineBreaker(course.breaker(paper.language().locale()));
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

    /// The paper as it is told here.
    Paper paper() {
        return paper;
    }

    /// True where it is arranged for one page.
    boolean isSheet() {
        return isSheet;
    }

    /// How many pages it takes.
    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /// Paints all pages.
    PDDocument painted() throws IOException {
        renderer.createPDFWithoutClosing();
        return document;
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        document.close();
    }
}
