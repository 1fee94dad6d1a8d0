package no.faseport.report.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.Sheet;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfCourse;
import no.faseport.report.PdfPages;
import no.faseport.report.pen.Cancelled;
import no.faseport.report.pen.PaperFont;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Paints sheets to look at, as they will come out of the printer.
public final class SheetPictures {
    private final Words words;

    /// Sheets whose marks speak in `words`.
    public SheetPictures(Words words) {
        this.words = words;
    }

    /// One of the sheets that the pages of `pdf` are `imposed` on, with so many dots a point, in `mono` without
    /// colours; nothing where the user stopped it.
    public Optional<BufferedImage> picture(byte[] pdf, Imposed imposed, Sheet sheet, double dots, boolean mono,
            Progress progress) throws IOException {
        try (var source = Loader.loadPDF(pdf); var shown = new PDDocument(); var font = PaperFont.parsed()) {
            shown.setResourceCache(source.getResourceCache());
            var paper = new PDPage(SheetContent.paper(sheet));
            shown.addPage(paper);
            try (var content = new PDPageContentStream(shown, paper)) {
                SheetContent.draw(content, sheet, form(shown, source.getPage(sheet.page() - 1)));
                if (SheetMarks.isMarked(sheet, imposed)) {
                    new SheetMarks(content, PDType0Font.load(shown, font, true), words, imposed).draw(sheet);
                }
            }
            var painter = new Painter(shown, new PdfCourse(progress));
            return Optional.of(painter.renderImage(0, (float) dots, mono ? ImageType.GRAY : ImageType.RGB));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    private static PDFormXObject form(PDDocument shown, PDPage page) throws IOException {
        var form = new PDFormXObject(shown);
        form.setBBox(page.getCropBox());
        form.setResources(page.getResources());
        try (var in = page.getContents(); var out = form.getContentStream().createOutputStream()) {
            in.transferTo(out);
        }
        return form;
    }

    /// Paints until the user stops it.
    private static final class Painter extends PDFRenderer {
        private final PdfCourse course;

        private Painter(PDDocument document, PdfCourse course) {
            super(document);
            this.course = course;
            setSubsamplingAllowed(true);
            setRenderingHints(PdfPages.hints());
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    course.look();
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
